package nl.vertrouwd.planning;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code activities}: how often each kind of activity was done in a year for each branch, and for how many people. */
@Component
class ActivitiesExport implements Export {

    private final ActivityTable table;

    ActivitiesExport(ActivityTable table) {
        this.table = table;
    }

    @Override
    public String name() {
        return "activities";
    }

    @Override
    public String textKey() {
        return "planning.export.activities";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.YEAR);
    }

    @Override
    public About about() {
        return About.COURSES;
    }

    @Override
    public List<String> columns() {
        return List.of("kind", "branch", "times", "participants");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        table.totals(request.year())
                .forEach(row -> rows.accept(List.of(row.kind().name(), row.branch(), row.times(), row.participants())));
    }
}

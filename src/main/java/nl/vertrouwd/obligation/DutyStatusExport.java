package nl.vertrouwd.obligation;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code duty-status}: where everybody stands in every scheme that applies to them. */
@Component
class DutyStatusExport implements Export {

    private final DutyPeriods periods;
    private final DutyTable table;

    DutyStatusExport(DutyPeriods periods, DutyTable table) {
        this.periods = periods;
        this.table = table;
    }

    @Override
    public String name() {
        return "duty-status";
    }

    @Override
    public String textKey() {
        return "obligation.export.duty-status";
    }

    @Override
    public Set<Option> options() {
        return Set.of(Option.AS_OF);
    }

    @Override
    public About about() {
        return About.PEOPLE;
    }

    @Override
    public List<String> columns() {
        return List.of("personnel_number", "scheme", "state", "due_date");
    }

    @Override
    public void prepare() {
        periods.renewForToday();
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        table.everybody(
                request.asOf(),
                (number, scheme, state, due) -> rows.accept(List.of(number, scheme, state, due == null ? "" : due)));
    }
}

package nl.vertrouwd.planning;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ExportRequest;
import org.springframework.stereotype.Component;

/** {@code programme}: the targets of a year per course and organiser beside the sessions that were scheduled, given and cancelled. */
@Component
class ProgrammeExport implements Export {

    private final Programme programme;

    ProgrammeExport(Programme programme) {
        this.programme = programme;
    }

    @Override
    public String name() {
        return "programme";
    }

    @Override
    public String textKey() {
        return "planning.export.programme";
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
        return List.of("course_code", "organiser", "target", "scheduled", "given", "cancelled", "participants");
    }

    @Override
    public void write(ExportRequest request, Consumer<List<?>> rows) {
        programme
                .of(request.year())
                .forEach(row -> rows.accept(List.of(
                        row.courseCode(),
                        row.offering().organiser(),
                        row.target(),
                        row.scheduled(),
                        row.given(),
                        row.cancelled(),
                        row.participants())));
    }
}

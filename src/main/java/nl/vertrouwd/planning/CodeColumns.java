package nl.vertrouwd.planning;

import java.util.Map;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.CsvRow;
import nl.vertrouwd.organisation.ImportedUnits;
import org.jspecify.annotations.Nullable;

/** The columns with codes that several files have. */
record CodeColumns(Map<String, Course> courses, ImportedUnits units) {

    static final int LONGEST = 64;

    /** The course; null when it is none of the catalogue, which is an error. */
    @Nullable
    Course course(CsvRow row) {
        String code = row.code("course_code", LONGEST);
        Course course = courses.get(code);
        if (course == null && !code.isEmpty()) {
            row.error("course_code", "planning.import.error.course", CsvRow.shown(code));
        }
        return course;
    }

    /** The organiser; one that will be no branch on any date is an error. */
    String organiser(CsvRow row) {
        String code = row.code("organiser", LONGEST);
        boolean known = code.equals(SessionDraft.WHOLE_ORGANISATION) || units.isBranch(code);
        if (!known && !code.isEmpty() && units.isReadable()) {
            row.error(
                    "organiser",
                    "planning.import.error.organiser",
                    SessionDraft.WHOLE_ORGANISATION,
                    CsvRow.shown(code));
        }
        return code;
    }
}

package nl.vertrouwd.catalogue;

import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;

/** The settings of a course as the audit trail keeps them. */
final class CourseAudit {

    private CourseAudit() {}

    static Map<String, String> values(Course course) {
        Map<String, String> values = new HashMap<>();
        values.put("title-nl", course.titleDutch());
        values.put("title-en", course.titleEnglish());
        values.put("summary-nl", course.summaryDutch());
        values.put("summary-en", course.summaryEnglish());
        values.put("kind", word("catalogue.kind.", course.kind()));
        values.put("audience", word("catalogue.audience.", course.audience()));
        values.put(
                "forms",
                AuditWords.several(course.forms().stream()
                        .sorted()
                        .map(form -> word("catalogue.form.", form))
                        .toList()));
        values.put("day-parts", Integer.toString(course.dayParts()));
        values.put("actors", AuditWords.yesOrNo(course.actors()));
        values.put("qualified-trainers", AuditWords.yesOrNo(course.qualifiedTrainers()));
        values.put("capacity", Integer.toString(course.capacity()));
        values.put("minimum", Integer.toString(course.minimum()));
        values.put("below-minimum", word("catalogue.below-minimum.", course.belowMinimum()));
        values.put("deadline-days", Integer.toString(course.deadlineDays()));
        values.put("missable-day-parts", Integer.toString(course.missableDayParts()));
        values.put("certified", AuditWords.yesOrNo(course.certified()));
        if (course.certificateMonths() != null) {
            values.put("certificate-months", Integer.toString(course.certificateMonths()));
        }
        values.put("active", AuditWords.yesOrNo(course.active()));
        return values;
    }

    private static String word(String start, Enum<?> value) {
        return AuditWords.word(Texts.key(start, value));
    }
}

package nl.vertrouwd.catalogue.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.BelowMinimum;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Form;
import org.springframework.stereotype.Component;

/** Says the settings of a course in words. */
@Component
class CourseWords {

    private final Texts texts;

    CourseWords(Texts texts) {
        this.texts = texts;
    }

    /** "2 dagdelen · klassikaal of online · 12 plaatsen, minimaal 6" */
    String settings(Course course, Locale locale) {
        if (course.forms().equals(Set.of(Form.E_LEARNING))) {
            return form(Form.E_LEARNING, locale);
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.get(locale, "catalogue.words.day-parts", course.dayParts()));
        parts.add(forms(course, locale));
        if (course.actors()) {
            parts.add(texts.get(locale, "catalogue.words.actors"));
        }
        parts.add(texts.get(locale, "catalogue.words.places", course.capacity(), course.minimum()));
        parts.add(texts.get(locale, "catalogue.words.deadline", course.deadlineDays()));
        return String.join(texts.get(locale, "catalogue.words.separator"), parts);
    }

    /** What a completion gives. */
    String certificate(Course course, Locale locale) {
        if (!course.certified()) {
            return texts.get(locale, "catalogue.words.certificate.none");
        }
        Integer months = course.certificateMonths();
        return months == null
                ? texts.get(locale, "catalogue.words.certificate.open")
                : texts.get(locale, "catalogue.words.certificate.months", months);
    }

    String form(Form form, Locale locale) {
        return enumText("catalogue.form.", form, locale);
    }

    String kind(CourseKind kind, Locale locale) {
        return enumText("catalogue.kind.", kind, locale);
    }

    String kindLead(CourseKind kind, Locale locale) {
        return enumText("catalogue.kind-lead.", kind, locale);
    }

    String audience(Audience audience, Locale locale) {
        return enumText("catalogue.audience.", audience, locale);
    }

    String belowMinimum(BelowMinimum rule, Locale locale) {
        return enumText("catalogue.below-minimum.", rule, locale);
    }

    private String forms(Course course, Locale locale) {
        Function<Form, String> name = form -> form(form, locale).toLowerCase(locale);
        return course.forms().stream()
                .sorted(Comparator.naturalOrder())
                .map(name)
                .collect(Collectors.joining(texts.get(locale, "catalogue.words.or")));
    }

    private String enumText(String prefix, Enum<?> value, Locale locale) {
        return texts.get(locale, Texts.key(prefix, value));
    }
}

package nl.vertrouwd.catalogue.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Course;

/** Says what somebody else changed in the meantime; what was typed stays, and saving again puts it over theirs. */
class CourseConflict extends Div {

    private static final long serialVersionUID = 1L;

    private final transient CourseWords words;

    CourseConflict(CourseWords words) {
        this.words = words;
        addClassNames("vt-summary", Tone.SOON.className());
        getElement().setAttribute("role", "alert");
        setVisible(false);
    }

    void clear() {
        setVisible(false);
    }

    void show(Course before, Course now) {
        removeAll();
        Facts facts = new Facts();
        compare(facts, "catalogue.edit.titledutch", before, now, (course, locale) -> course.titleDutch());
        compare(facts, "catalogue.edit.titleenglish", before, now, (course, locale) -> course.titleEnglish());
        compare(facts, "catalogue.edit.summarydutch", before, now, (course, locale) -> course.summaryDutch());
        compare(facts, "catalogue.edit.summaryenglish", before, now, (course, locale) -> course.summaryEnglish());
        compare(facts, "catalogue.edit.kind", before, now, (course, locale) -> words.kind(course.kind(), locale));
        compare(
                facts,
                "catalogue.edit.audience",
                before,
                now,
                (course, locale) -> words.audience(course.audience(), locale));
        compare(facts, "catalogue.edit.settings", before, now, words::settings);
        compare(
                facts,
                "catalogue.edit.belowminimum",
                before,
                now,
                (course, locale) -> words.belowMinimum(course.belowMinimum(), locale));
        compare(
                facts,
                "catalogue.edit.missabledayparts",
                before,
                now,
                (course, locale) -> getTranslation("catalogue.words.number", course.missableDayParts()));
        compare(facts, "catalogue.edit.certificate", before, now, words::certificate);
        compare(
                facts,
                "catalogue.edit.state",
                before,
                now,
                (course, locale) -> getTranslation(
                        course.active() ? "catalogue.edit.state.active" : "catalogue.edit.state.retired"));
        add(
                new H2(getTranslation("catalogue.edit.conflict.title")),
                new Paragraph(getTranslation("catalogue.edit.conflict.lead")),
                facts);
        setVisible(true);
    }

    private void compare(Facts facts, String key, Course before, Course now, BiFunction<Course, Locale, String> words) {
        String old = words.apply(before, getLocale());
        String current = words.apply(now, getLocale());
        if (!Objects.equals(old, current)) {
            facts.fact(getTranslation(key), getTranslation("catalogue.edit.conflict.change", old, current));
        }
    }
}

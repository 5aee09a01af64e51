package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.Qualification;
import nl.vertrouwd.planning.Trainer;

/** What somebody may give; planners add to it and take back what they added. */
class QualificationsPanel extends Section {

    private static final long serialVersionUID = 1L;

    private final transient StaffServices services;
    private final transient Trainer trainer;
    private final transient Map<CourseId, Course> courses;
    private final Command after;

    QualificationsPanel(StaffServices services, Trainer trainer, Map<CourseId, Course> courses, Command after) {
        this.services = services;
        this.trainer = trainer;
        this.courses = courses;
        this.after = after;
        addClassName("vt-panel");
        List<Qualification> qualifications = services.qualifications(trainer.id());
        add(new H2(getTranslation("planning.qualified.title")));
        add(lines(qualifications, true));
        Button give = new Button(getTranslation("planning.qualified.give"), click -> askWhat());
        add(StaffPanels.actions(give));
    }

    /** The same, only to read. */
    static Section toRead(
            Component in, Locale locale, List<Qualification> qualifications, Map<CourseId, Course> courses) {
        return StaffPanels.panel(in, "planning.qualified.title", list(in, locale, qualifications, courses));
    }

    private Component lines(List<Qualification> qualifications, boolean withActions) {
        if (qualifications.isEmpty()) {
            return StaffPanels.quiet(this, "planning.qualified.none");
        }
        UnorderedList list = emptyList();
        for (Qualification each : qualifications) {
            ListItem line = line(this, getLocale(), each, courses);
            if (withActions && each.given()) {
                line.add(takeBack(each));
            }
            list.add(line);
        }
        return list;
    }

    private static Component list(
            Component in, Locale locale, List<Qualification> qualifications, Map<CourseId, Course> courses) {
        if (qualifications.isEmpty()) {
            return StaffPanels.quiet(in, "planning.qualified.none.own");
        }
        UnorderedList list = emptyList();
        qualifications.forEach(each -> list.add(line(in, locale, each, courses)));
        return list;
    }

    private static UnorderedList emptyList() {
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-lines");
        list.getElement().setAttribute("role", "list");
        return list;
    }

    private static ListItem line(
            Component in, Locale locale, Qualification qualification, Map<CourseId, Course> courses) {
        Span since = new Span(in.getTranslation(
                qualification.given() ? "planning.qualified.by-planner" : "planning.qualified.by-course",
                Formats.of(locale).date(qualification.since())));
        since.addClassName("vt-quiet");
        Div words = new Div(new Span(title(in, locale, qualification, courses)), since);
        words.addClassName("vt-line-words");
        return new ListItem(words);
    }

    private static String title(
            Component in, Locale locale, Qualification qualification, Map<CourseId, Course> courses) {
        Course course = courses.get(qualification.course());
        return course == null ? "" : course.title(locale);
    }

    private Button takeBack(Qualification qualification) {
        Button button = new Button(getTranslation("planning.qualified.take"), click -> {
            services.disqualify(trainer.id(), qualification.course());
            Notices.done(getTranslation("planning.qualified.taken"));
            after.execute();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(
                getTranslation("planning.qualified.take.which", title(this, getLocale(), qualification, courses)));
        return button;
    }

    private void askWhat() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("planning.qualified.give"));
        dialog.setWidth("28rem");
        ComboBox<Course> course = new ComboBox<>(getTranslation("planning.field.course"));
        course.setItems(
                services.coursesInOrder().stream().filter(Course::schedulable).toList());
        course.setItemLabelGenerator(each -> each.title(getLocale()));
        DatePicker since = DateFields.day(getTranslation("planning.qualified.since"));
        since.setValue(services.today());
        since.setMax(services.today());
        Button submit = new Button(getTranslation("planning.qualified.give.do"), click -> {
            course.setErrorMessage(getTranslation("planning.session.course.needed"));
            course.setInvalid(course.isEmpty());
            LocalDate day = since.getValue();
            if (!course.isEmpty() && day != null && !since.isInvalid()) {
                services.qualify(trainer.id(), course.getValue().id(), day);
                dialog.close();
                Notices.done(getTranslation("planning.qualified.given"));
                after.execute();
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(course, since);
        form.addClassName("vt-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("base.cancel"), click -> dialog.close()), submit);
        dialog.open();
    }
}

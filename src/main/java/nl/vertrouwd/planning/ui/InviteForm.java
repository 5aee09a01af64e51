package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.server.Command;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.OutsideInvitation;
import nl.vertrouwd.planning.OutsideInvitation.Field;
import nl.vertrouwd.planning.Session;

/** Who is invited, for whom they work, for which sessions and until when; the last day follows the sessions until somebody changes it. */
class InviteForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final FormSummary summary = new FormSummary();
    private final MultiSelectComboBox<Session> sessions =
            new MultiSelectComboBox<>(getTranslation("planning.invite.sessions"));
    private final TextField name = new TextField(getTranslation("planning.invite.name"));
    private final EmailField email = new EmailField(getTranslation("planning.invite.email"));
    private final TextField party = new TextField(getTranslation("planning.trainers.party"));
    private final DatePicker lastDay = DateFields.day(getTranslation("planning.invite.day"));
    private final transient Map<CourseId, Course> courses;
    private final transient PlanningWords words;
    private boolean ownDay;
    private Command settled = () -> {};

    InviteForm(
            List<Session> choices,
            List<Course> courses,
            PlanningWords words,
            SerializableFunction<Collection<Session>, LocalDate> usualLastDay) {
        this.courses = courses.stream().collect(Collectors.toMap(Course::id, course -> course));
        this.words = words;
        sessions.setI18n(Chosen.words(this));
        sessions.setItems(choices);
        sessions.setItemLabelGenerator(this::label);
        sessions.setHelperText(
                getTranslation(choices.isEmpty() ? "planning.invite.sessions.none" : "planning.invite.sessions.help"));
        sessions.addValueChangeListener(change -> {
            if (!ownDay) {
                lastDay.setValue(usualLastDay.apply(change.getValue()));
            }
        });
        lastDay.addValueChangeListener(change -> ownDay = ownDay || change.isFromClient());
        lastDay.setHelperText(getTranslation("planning.invite.day.help"));
        email.setHelperText(getTranslation("planning.invite.email.help"));
        party.setHelperText(getTranslation("planning.trainers.party.help"));
        getContent().addClassName("vt-form");
        getContent().add(summary, sessions, name, email, party, lastDay);
    }

    void whenSettled(Command command) {
        settled = command;
    }

    void choose(Set<Session> chosen) {
        sessions.setValue(chosen);
    }

    OutsideInvitation typed() {
        return new OutsideInvitation(
                name.getValue(),
                email.getValue(),
                party.getValue(),
                lastDay.getValue(),
                sessions.getValue().stream().map(Session::id).collect(Collectors.toSet()));
    }

    void refused(Map<Field, String> problems) {
        Map<Field, String> sentences = new EnumMap<>(Field.class);
        problems.forEach((field, key) -> sentences.put(field, getTranslation(key)));
        show(sentences);
        summary.show(sentences.entrySet().stream()
                .map(each -> new FormSummary.Problem(field(each.getKey()), each.getValue()))
                .toList());
    }

    void clashes(List<Clash> clashes) {
        show(Map.of(Field.SESSIONS, getTranslation("planning.invite.clash")));
        summary.show(clashes.stream()
                .map(clash -> new FormSummary.Problem(sessions, sentence(clash)))
                .distinct()
                .toList());
    }

    private void show(Map<Field, String> sentences) {
        for (Field field : Field.values()) {
            HasValidation shown = (HasValidation) field(field);
            shown.setErrorMessage(sentences.getOrDefault(field, ""));
            shown.setInvalid(sentences.containsKey(field));
        }
        settled.execute();
    }

    private Component field(Field field) {
        return switch (field) {
            case NAME -> name;
            case EMAIL -> email;
            case PARTY -> party;
            case LAST_DAY -> lastDay;
            case SESSIONS -> sessions;
        };
    }

    private String label(Session session) {
        Course course = courses.get(session.course());
        return getTranslation(
                "planning.invite.session",
                course == null ? session.reference() : course.title(getLocale()),
                words.days(session, getLocale()),
                session.reference());
    }

    private String sentence(Clash clash) {
        return getTranslation("planning.invite.clash.with", clash.reference(), words.when(clash, getLocale()));
    }
}

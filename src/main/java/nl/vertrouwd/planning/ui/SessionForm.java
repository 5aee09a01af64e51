package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionDraft.Block;
import nl.vertrouwd.planning.SessionTerms;
import nl.vertrouwd.planning.StaffRole;
import org.jspecify.annotations.Nullable;

/**
 * A session as typed, in four steps: what, where and when, who, and what else is agreed. Without a binder, because a draft may be half-finished: what is typed is
 * taken as it is, and the service says what is wrong with it.
 */
class SessionForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient SessionSuggestions suggestions;
    private final transient EditorServices services;
    private final transient PlanningWords words;
    private final FormSummary summary = new FormSummary();
    private final ComboBox<Course> course = new ComboBox<>(getTranslation("planning.field.course"));
    private final RadioButtonGroup<Form> form = new RadioButtonGroup<>(getTranslation("planning.field.form"));
    private final Select<String> organiser = new Select<>();
    private final RadioButtonGroup<String> language = new RadioButtonGroup<>(getTranslation("planning.field.language"));
    private final ComboBox<Site> site = new ComboBox<>(getTranslation("planning.field.site"));
    private final TextField link = new TextField(getTranslation("planning.field.link"));
    private final DayPartRows dayParts;
    private final Paragraph zone = new Paragraph();
    private final TrainersField trainers;
    private final IntegerField capacity = new IntegerField(getTranslation("planning.field.capacity"));
    private final IntegerField minimum = new IntegerField(getTranslation("planning.field.minimum"));
    private final DatePicker deadline = DateFields.day(getTranslation("planning.field.deadline"));
    private final TermsFields terms;
    private final Command whenTyped;
    private Set<RoomId> usedRooms = Set.of();
    private transient List<Block> lastBlocks = List.of();

    /** @param whenTyped told of every change that somebody made by hand, after what follows from it is filled in */
    SessionForm(EditorServices services, Choices choices, PlanningWords words, Command whenTyped) {
        this.choices = choices;
        this.services = services;
        this.suggestions = new SessionSuggestions(services.today());
        this.words = words;
        this.whenTyped = whenTyped;
        this.dayParts = new DayPartRows(choices, words, this::datesTyped);
        this.trainers = new TrainersField(words);
        this.terms = new TermsFields(choices, services, words, whenTyped);
        getContent().addClassNames("vt-form", "vt-session-form");
        getContent().add(summary, what(), whereAndWhen(), who(), step(4, "planning.step.terms", terms));
        List.of(course, form, organiser, language, site, link, capacity, minimum, deadline)
                .forEach(this::tellWhenTyped);
        trainers.fields().forEach(this::tellWhenTyped);
    }

    private void tellWhenTyped(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                whenTyped.execute();
            }
        });
    }

    private Section what() {
        course.setItems(choices.courses().stream().filter(Course::schedulable).toList());
        course.setItemLabelGenerator(
                each -> getTranslation("planning.course.label", each.title(getLocale()), each.code()));
        course.setPlaceholder(getTranslation("planning.field.course.placeholder"));
        course.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                courseChosen(chosen.getOldValue(), chosen.getValue());
            }
        });
        form.setItemLabelGenerator(each -> words.form(each, getLocale()));
        form.addValueChangeListener(chosen -> showPlace());
        organiser.setLabel(getTranslation("planning.field.organiser"));
        organiser.setHelperText(getTranslation("planning.field.organiser.help"));
        language.setItems(Languages.ALL.stream().map(Locale::getLanguage).toList());
        language.setItemLabelGenerator(code -> getTranslation("planning.language." + code));
        return step(1, "planning.step.what", course, form, organiser, language);
    }

    private Section whereAndWhen() {
        site.setItems(choices.sites());
        site.setItemLabelGenerator(Site::name);
        site.setClearButtonVisible(true);
        site.addValueChangeListener(chosen -> showPlace());
        link.setHelperText(getTranslation("planning.field.link.help"));
        link.setValueChangeMode(ValueChangeMode.LAZY);
        zone.addClassName("vt-zone-note");
        return step(2, "planning.step.where", site, link, zone, dayParts);
    }

    private Section who() {
        for (IntegerField number : List.of(capacity, minimum)) {
            number.setStepButtonsVisible(true);
            number.setMin(0);
            number.setValueChangeMode(ValueChangeMode.LAZY);
        }
        deadline.setHelperText(getTranslation("planning.field.deadline.help"));
        Div pair = new Div(capacity, minimum);
        pair.addClassName("vt-pair");
        return step(3, "planning.step.who", trainers, pair, deadline);
    }

    private Section step(int number, String key, Component... fields) {
        Span count = new Span(Integer.toString(number));
        count.addClassName("vt-step-number");
        count.getElement().setAttribute("aria-hidden", "true");
        H2 heading = new H2(count, new Span(getTranslation(key)));
        Section section = new Section(heading);
        section.add(fields);
        section.addClassNames("vt-panel", "vt-step");
        return section;
    }

    /** Shows a session; what it uses already can be chosen again, even when it is out of use by now. */
    void show(SessionDraft draft) {
        usedRooms = draft.dayParts().stream()
                .map(Block::room)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Optional<Course> chosen = choices.course(draft.course());
        course.setItems(choices.courses().stream()
                .filter(each -> each.schedulable() || each.id().equals(draft.course()))
                .toList());
        course.setValue(chosen.orElse(null));
        organiser.setItems(organisers(draft.organiser()));
        organiser.setItemLabelGenerator(this::organiserName);
        organiser.setValue(draft.organiser());
        language.setValue(draft.language());
        site.setValue(choices.site(draft.site()).orElse(null));
        link.setValue(draft.onlineLink());
        capacity.setValue(draft.capacity());
        minimum.setValue(draft.minimum());
        trainers.offer(choices.usableFor(StaffRole.LEAD, Set.copyOf(draft.trainers())));
        trainers.show(draft.trainers().stream()
                .flatMap(id -> choices.trainer(id).stream())
                .toList());
        terms.show(draft.terms());
        terms.showFor(chosen.orElse(null));
        showForms(chosen.orElse(null), draft.form());
        showDates(draft);
    }

    SessionDraft typed() {
        Course chosen = course.getValue();
        Site place = site.getValue();
        return new SessionDraft(
                chosen == null ? null : chosen.id(),
                form.getValue(),
                Objects.requireNonNullElse(organiser.getValue(), ""),
                place == null ? null : place.id(),
                capacity.getValue(),
                minimum.getValue(),
                deadline.getValue(),
                link.isVisible() ? link.getValue() : "",
                language.getValue(),
                dayParts.typed(),
                trainers.typed(),
                terms.typed(),
                "");
    }

    /** Says at each field what the service found wrong with it, and above them all; nothing typed is lost. */
    void refused(List<FieldProblem> problems) {
        summary.show(atFields(problems));
    }

    /** After a refusal, while somebody mends it: says what is wrong now, and leaves the keyboard where it is. */
    void follow(List<FieldProblem> problems) {
        clearFields();
        summary.follow(atFields(problems));
    }

    private List<FormSummary.Problem> atFields(List<FieldProblem> problems) {
        return new ProblemsAtFields(this::field, dayParts).show(problems);
    }

    void clearErrors() {
        clearFields();
        summary.show(List.of());
    }

    private void clearFields() {
        ProblemsAtFields.clear(List.of(course, form, organiser, site, link, capacity, minimum, deadline));
        trainers.clearErrors();
        terms.clearErrors();
        dayParts.clearErrors();
    }

    private Component field(FieldProblem problem) {
        return switch (problem.field()) {
            case COURSE -> course;
            case FORM -> form;
            case ORGANISER -> organiser;
            case SITE -> site;
            case CAPACITY -> capacity;
            case MINIMUM -> minimum;
            case DEADLINE -> deadline;
            case LINK -> link;
            case TRAINERS -> trainers.lead();
            case DAY_PARTS, DATE, START, END, ROOM, PART_SITE, ACTORS, GUESTS -> dayParts.field(problem);
            case CANCELLATION, AUDIENCE, TEAM, TEAM_LEADER, MATERIALS -> terms.field(problem.field());
            case OVERRULING -> trainers.lead();
        };
    }

    private void courseChosen(@Nullable Course before, @Nullable Course now) {
        if (now == null) {
            return;
        }
        SessionDraft changed = suggestions.afterCourse(typed(), before, now);
        capacity.setValue(changed.capacity());
        minimum.setValue(changed.minimum());
        terms.show(withUsualMaterials(changed.terms(), before, now));
        terms.showFor(now);
        showForms(now, changed.form());
        showDates(changed);
    }

    /** Those of the course, unless the planner typed others. */
    private SessionTerms withUsualMaterials(SessionTerms typed, @Nullable Course before, Course now) {
        List<Material> usual = before == null ? List.of() : services.usualMaterials(before.id());
        boolean own = !typed.materials().isEmpty() && !typed.materials().equals(usual);
        return own ? typed : typed.with(services.usualMaterials(now.id()));
    }

    private void datesTyped() {
        SessionDraft typed = typed();
        SessionDraft changed = suggestions.afterDates(typed, lastBlocks, course.getValue());
        showDates(
                firstRoomChosen(changed.dayParts())
                        ? changed.at(SessionSuggestions.sameRoom(changed.dayParts()))
                        : changed);
        whenTyped.execute();
    }

    private boolean firstRoomChosen(List<Block> blocks) {
        return !blocks.isEmpty()
                && blocks.getFirst().room() != null
                && (lastBlocks.isEmpty()
                        || !Objects.equals(
                                blocks.getFirst().room(), lastBlocks.getFirst().room()));
    }

    private void showDates(SessionDraft draft) {
        dayParts.show(draft.dayParts());
        deadline.setValue(draft.deadline());
        lastBlocks = draft.dayParts();
    }

    private void showForms(@Nullable Course chosen, @Nullable Form value) {
        List<Form> allowed = chosen == null
                ? List.of(Form.CLASSROOM, Form.ONLINE)
                : chosen.forms().stream()
                        .filter(each -> each != Form.E_LEARNING)
                        .sorted()
                        .toList();
        form.setItems(allowed);
        form.setValue(value != null && allowed.contains(value) ? value : null);
        form.setHelperText(chosen == null || allowed.size() > 1 ? null : onlyForm(chosen, allowed));
        showPlace();
    }

    private String onlyForm(Course chosen, List<Form> allowed) {
        return chosen.audience() == Audience.TEAM_WITH_LEADER
                ? getTranslation("planning.field.form.team")
                : getTranslation(
                        "planning.field.form.only",
                        words.form(allowed.getFirst(), getLocale()).toLowerCase(getLocale()));
    }

    private void showPlace() {
        boolean inRoom = form.getValue() != Form.ONLINE;
        link.setVisible(form.getValue() != null && form.getValue() != Form.CLASSROOM);
        Site place = site.getValue();
        site.setHelperText(getTranslation(inRoom ? "planning.field.site.help" : "planning.field.site.online"));
        dayParts.offer(place, usedRooms, inRoom);
        boolean elsewhere = place != null && words.isElsewhere(place.zone());
        zone.setText(elsewhere ? getTranslation("planning.zone.note", place.name()) : "");
        zone.setVisible(elsewhere);
    }

    private List<String> organisers(String present) {
        return Stream.concat(choices.organisers().stream(), Stream.of(present))
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    private String organiserName(String code) {
        return choices.branches().stream()
                .filter(branch -> branch.code().equals(code))
                .map(Branch::name)
                .findAny()
                .orElseGet(() -> SessionDraft.WHOLE_ORGANISATION.equals(code)
                        ? getTranslation("planning.organiser.everybody")
                        : code);
    }
}

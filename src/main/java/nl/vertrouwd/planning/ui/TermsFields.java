package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.catalogue.Audience;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.SessionTerms;
import org.jspecify.annotations.Nullable;

/** What is agreed about a session besides when, where and by whom: three lines that open. */
class TermsFields extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final transient EditorServices services;
    private final transient PlanningWords words;
    private final IntegerField days = new IntegerField(getTranslation("planning.field.cancellation"));
    private final AudienceFields audience;
    private final TeamFields team;
    private final MaterialRows materials;
    private final Button usual = new Button(getTranslation("planning.materials.usual"));
    private final Fold who;
    private final Fold withdrawing;
    private final Fold used;
    private transient @Nullable Course course;

    TermsFields(Choices choices, EditorServices services, PlanningWords words, Command whenTyped) {
        this.services = services;
        this.words = words;
        this.audience = new AudienceFields(choices, services);
        this.team = new TeamFields(services);
        this.materials = new MaterialRows(() -> {
            say();
            whenTyped.execute();
        });
        days.setStepButtonsVisible(true);
        days.setMin(0);
        days.setValueChangeMode(ValueChangeMode.LAZY);
        days.setHelperText(getTranslation("planning.field.cancellation.help"));
        usual.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        usual.addClickListener(click -> keepAsUsual());
        who = new Fold(getTranslation("planning.terms.who"), audience, team);
        withdrawing = new Fold(getTranslation("planning.terms.withdrawing"), days);
        used = new Fold(getTranslation("planning.terms.materials"), materials, usual);
        Stream.of(List.of(days), audience.fields(), team.fields())
                .flatMap(List::stream)
                .forEach(field -> tell((HasValue<?, ?>) field, whenTyped));
        getContent().addClassNames("vt-stack", "vt-terms");
        getContent().add(withdrawing, who, used);
    }

    private void tell(HasValue<?, ?> field, Command whenTyped) {
        field.addValueChangeListener(change -> {
            say();
            if (change.isFromClient()) {
                whenTyped.execute();
            }
        });
    }

    void show(SessionTerms terms) {
        days.setValue(terms.cancellationDays());
        audience.show(terms.audience());
        team.show(terms.team());
        materials.show(terms.materials());
        say();
    }

    /** A course for whole teams asks which team. */
    void showFor(@Nullable Course chosen) {
        course = chosen;
        usual.setVisible(chosen != null);
        if (chosen != null && chosen.audience() == Audience.TEAM_WITH_LEADER) {
            who.setOpen(true);
        }
    }

    SessionTerms typed() {
        return new SessionTerms(days.getValue(), audience.typed(), team.typed(), materials.typed());
    }

    private void say() {
        SessionTerms typed = typed();
        who.say(
                typed.isForEverybody()
                        ? getTranslation("planning.terms.everybody")
                        : getTranslation(
                                "planning.terms.only", words.ofSessions().only(typed, getLocale())));
        withdrawing.say(
                typed.cancellationDays() == null
                        ? getTranslation("planning.terms.until-start")
                        : getTranslation("planning.terms.until", typed.cancellationDays()));
        used.say(
                typed.materials().isEmpty()
                        ? getTranslation("planning.terms.no-materials")
                        : typed.materials().stream().map(Material::text).collect(Collectors.joining(", ")));
    }

    private void keepAsUsual() {
        Course of = course;
        if (of == null) {
            return;
        }
        List<FieldProblem> problems = services.keepAsUsual(of.id(), materials.typed());
        if (problems.isEmpty()) {
            Notices.done(getTranslation("planning.materials.usual.kept", of.title(getLocale())));
        } else {
            Notices.refused(getTranslation(
                    problems.getFirst().textKey(),
                    problems.getFirst().arguments().toArray()));
        }
    }

    /** The field that a problem is about, in the line that is opened for it. */
    Component field(FieldProblem.Field field) {
        return switch (field) {
            case AUDIENCE -> opened(who, audience.which());
            case TEAM, TEAM_LEADER -> opened(who, team.field(field));
            case MATERIALS -> opened(used, materials.first());
            default -> opened(withdrawing, days);
        };
    }

    private static Component opened(Fold fold, Component field) {
        fold.setOpen(true);
        return field;
    }

    void clearErrors() {
        days.setInvalid(false);
        audience.clearErrors();
        team.clearErrors();
        materials.clearErrors();
    }
}

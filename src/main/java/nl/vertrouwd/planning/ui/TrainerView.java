package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;

/** Somebody who delivers sessions, for planners: what comes, when they are not available, what they may give and how much they do. */
@Route("trainers/:trainer(" + Ids.PATTERN + ")")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class TrainerView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String TRAINER = "trainer";

    private final transient StaffServices services;
    private final transient PlanningWords words;
    private final transient SessionWords sessionWords;
    private final Div body = new Div();

    TrainerView(StaffServices services, PlanningWords words, SessionWords sessionWords) {
        this.services = services;
        this.words = words;
        this.sessionWords = sessionWords;
        body.addClassName("vt-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Trainer> found =
                event.getRouteParameters().get(TRAINER).flatMap(TrainerView::id).flatMap(services::find);
        if (found.isPresent()) {
            show(found.get());
        } else {
            event.rerouteToError(NotFoundException.class);
        }
    }

    static Optional<TrainerId> id(String text) {
        try {
            return Optional.of(new TrainerId(UUID.fromString(text)));
        } catch (IllegalArgumentException noIdentity) {
            return Optional.empty();
        }
    }

    private void show(Trainer trainer) {
        back(getTranslation("planning.staff.back"), "/trainers");
        Blocking blocking = new Blocking(services, this, getLocale(), trainer, () -> show(trainer));
        RouterLink slots = new RouterLink(getTranslation("planning.slots.title"), SlotsView.class);
        slots.setQueryParameters(
                QueryParameters.of(SlotsView.TRAINER, trainer.id().value().toString()));
        head(
                words.name(trainer, getLocale()),
                lead(trainer),
                new Button(
                        getTranslation("planning.absent.report"),
                        click -> blocking.openAbsence(
                                getTranslation("planning.absent.report"),
                                getTranslation("planning.absent.lead", words.name(trainer, getLocale())))),
                slots);
        Map<CourseId, Course> courses = services.courses();
        Div columns = new Div(
                new BlockedPanel(services.blocked(trainer.id()), blocking::open, blocking::lift),
                StaffPanels.load(this, services.load(trainer.id()), YearMonth.from(services.today())),
                new QualificationsPanel(services, trainer, courses, () -> show(trainer)),
                habits(trainer));
        columns.addClassName("vt-staff-columns");
        body.removeAll();
        body.add(
                StaffPanels.sessions(
                        this,
                        "planning.staff.sessions",
                        services.coming(trainer.id()),
                        courses,
                        services.sites(),
                        sessionWords,
                        getLocale()),
                columns);
    }

    private String lead(Trainer trainer) {
        String kinds = kinds(trainer);
        String from = trainer.party().isEmpty() ? getTranslation("planning.trainers.own") : trainer.party();
        return getTranslation(trainer.active() ? "planning.staff.lead" : "planning.staff.lead.inactive", kinds, from);
    }

    private String kinds(Trainer trainer) {
        return trainer.kinds().stream()
                .sorted()
                .map(kind -> getTranslation(Texts.key("planning.staff.", kind)))
                .collect(Collectors.joining(getTranslation("planning.staff.separator")));
    }

    private Section habits(Trainer trainer) {
        CheckboxGroup<StaffKind> does = new CheckboxGroup<>(getTranslation("planning.staff.does"));
        does.setItems(StaffKind.values());
        does.setItemLabelGenerator(kind -> getTranslation(Texts.key("planning.staff.", kind)));
        does.setValue(trainer.kinds());
        does.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue().isEmpty()) {
                does.setValue(change.getOldValue());
                Notices.refused(getTranslation("planning.trainer.kind.needed"));
            } else if (change.isFromClient()) {
                services.does(trainer.id(), change.getValue());
                Notices.done(getTranslation("planning.staff.saved"));
            }
        });
        Section days = StaffPanels.days(this, services.workingDays(trainer.id()), chosen -> {
            if (chosen.isEmpty()) {
                Notices.refused(getTranslation("planning.trainer.days.needed"));
                show(trainer);
            } else {
                services.worksOn(trainer.id(), chosen);
                Notices.done(getTranslation("planning.staff.saved"));
            }
        });
        days.add(does);
        return days;
    }
}

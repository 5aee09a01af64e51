package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Absence;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.StandInResult;
import nl.vertrouwd.planning.StandIns;
import nl.vertrouwd.planning.Trainer;

/** Sessions whose trainer is not available: who can take over is one click away, and so is the form in which it is moved or cancelled. */
@Route("planning/absences")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class AbsencesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int MOST_STAND_INS = 4;

    private final transient StandIns standIns;
    private final transient Courses courses;
    private final transient Sites sites;
    private final transient SessionWords words;
    private final transient CurrentUser user;
    private final Div body = new Div();

    AbsencesView(StandIns standIns, Courses courses, Sites sites, SessionWords words, CurrentUser user) {
        this.standIns = standIns;
        this.courses = courses;
        this.sites = sites;
        this.words = words;
        this.user = user;
        head(getTranslation("planning.absences.title"), getTranslation("planning.absences.lead"));
        back(getTranslation("planning.slots.back"), "/planning");
        body.addClassName("vt-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reload();
    }

    private void reload() {
        body.removeAll();
        List<Absence> needed = standIns.needed(user.require());
        if (needed.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("planning.absences.empty"), getTranslation("planning.absences.empty.lead")));
            return;
        }
        Map<CourseId, Course> catalogue =
                courses.all().stream().collect(Collectors.toMap(Course::id, Function.identity()));
        Map<SiteId, Site> places = sites.all().stream().collect(Collectors.toMap(Site::id, Function.identity()));
        CardGrid cards = new CardGrid();
        cards.addClassName("vt-wide-cards");
        needed.forEach(absence -> cards.card(card(absence, catalogue, places)));
        H2 heading = new H2(getTranslation("planning.absences.link", needed.size()));
        heading.addClassName("vt-visually-hidden");
        body.add(heading, cards);
    }

    private Card card(Absence absence, Map<CourseId, Course> catalogue, Map<SiteId, Site> places) {
        Course course = catalogue.get(absence.session().course());
        String title = course == null ? absence.session().reference() : course.title(getLocale());
        Card card = new Card(
                        PlanningNavigation.sessionLink(title, absence.session().reference()))
                .line(words.when(absence.session(), getLocale()))
                .line(getTranslation(
                        "planning.absences.who",
                        words.trainer(absence.absent(), getLocale()),
                        getTranslation(Texts.key("planning.staff.", absence.as()))))
                .quiet(getTranslation(
                        "planning.absences.where",
                        words.where(absence.session(), places, getLocale()),
                        absence.session().taken()));
        card.line(
                getTranslation(absence.standIns().isEmpty() ? "planning.absences.nobody" : "planning.absences.choose"));
        return card.actions(actions(absence).toArray(Component[]::new));
    }

    private List<Component> actions(Absence absence) {
        List<Component> actions = new ArrayList<>();
        absence.standIns().stream().limit(MOST_STAND_INS).forEach(standIn -> actions.add(button(absence, standIn)));
        actions.add(PlanningNavigation.editorLink(
                getTranslation("planning.absences.open"), absence.session().reference()));
        return actions;
    }

    private Button button(Absence absence, Trainer standIn) {
        String name = words.trainer(standIn, getLocale());
        Button button = new Button(name, click -> takeOver(absence, standIn));
        button.setAriaLabel(getTranslation("planning.absences.take-over", name));
        return button;
    }

    private void takeOver(Absence absence, Trainer standIn) {
        String name = words.trainer(standIn, getLocale());
        switch (standIns.takeOver(absence.session().id(), absence.absent().id(), standIn.id(), user.require())) {
            case StandInResult.Taken taken -> Notices.done(getTranslation("planning.absences.taken", name));
            case StandInResult.Booked booked -> Notices.refused(getTranslation("planning.absences.booked", name));
            case StandInResult.Overtaken overtaken -> Notices.refused(getTranslation("planning.absences.overtaken"));
        }
        reload();
    }
}

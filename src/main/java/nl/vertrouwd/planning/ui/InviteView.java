package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.planning.InvitationOutcome;
import nl.vertrouwd.planning.OutsideTrainers;
import nl.vertrouwd.planning.Session;

/** Inviting somebody from outside to give one or several sessions; the address may name one of them. */
@Route("trainers/invite")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class InviteView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    static final String SESSION = "session";

    private final transient OutsideTrainers trainers;
    private final transient Courses courses;
    private final transient PlanningWords words;
    private final transient CurrentUser user;
    private final Div content = new Div();

    InviteView(OutsideTrainers trainers, Courses courses, PlanningWords words, CurrentUser user) {
        this.trainers = trainers;
        this.courses = courses;
        this.words = words;
        this.user = user;
        head(getTranslation("planning.invite.title"), getTranslation("planning.invite.lead"));
        content.addClassName("vt-stack");
        add(content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Session> choices = trainers.choices(user.require());
        List<Course> known = courses.all();
        InviteForm form = new InviteForm(choices, known, words, trainers::usualLastDay);
        String named = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SESSION)
                .orElse("");
        form.choose(choices.stream()
                .filter(session -> session.reference().equals(named))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        Button invite = new Button(getTranslation("planning.invite.submit"), click -> invite(form));
        invite.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        invite.setDisableOnClick(true);
        Div actions = new Div(invite, new RouterLink(getTranslation("planning.invite.back"), TrainersView.class));
        actions.addClassName("vt-actions");
        content.removeAll();
        content.add(form, actions);
        form.whenSettled(() -> invite.setEnabled(true));
    }

    private void invite(InviteForm form) {
        switch (trainers.invite(form.typed(), user.require())) {
            case InvitationOutcome.Invited invited -> {
                String lastDay = Formats.of(getLocale()).date(invited.lastDay());
                Notices.done(
                        getTranslation("planning.invite.done", invited.trainer().name(), lastDay));
                UI.getCurrent().navigate(TrainersView.class);
            }
            case InvitationOutcome.Invalid invalid -> form.refused(invalid.problems());
            case InvitationOutcome.Clashes found -> form.clashes(found.clashes());
        }
    }
}

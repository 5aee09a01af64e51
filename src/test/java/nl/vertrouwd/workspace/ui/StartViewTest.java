package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.Participant;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** What somebody finds first after signing in. */
class StartViewTest extends WorkspaceViewsBase {

    @Test
    void theNextThingComesFirst() {
        enrol(published("UBA", DAY));

        navigate(StartView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Jij volgt binnenkort");
        assertThat(cards().getFirst()).contains("Uitspreken, bespreken, aanspreken", "di 1 december 2026", "Over 8 dagen");
    }

    @Test
    void whoHasNothingToDoIsLedToTheOffer() {
        navigate(StartView.class);

        assertThat(text($(EmptyState.class).single())).contains("Er staat niets gepland");
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).contains("offer");
    }

    @Test
    void someoneFromOutsideIsNotAskedToEnrol() {
        signIn(new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER)));

        navigate(StartView.class);

        assertThat($(EmptyState.class).all()).isEmpty();
        assertThat(everything()).contains("Er wacht niets op je.");
    }

    @Test
    void aTrainerSeesFirstWhatIsNotClosed() {
        PersonId giver = organisation.person();
        Session given = given(giver, DAY);
        enrolments.enrol(given.id(), actor);
        clock.set(DAY.plusDays(1).atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        signIn(TestActors.trainer(giver));

        navigate(StartView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Nog af te sluiten");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/sessions/" + given.reference() + "/attendance");
    }

    @Test
    void aPlannerSeesHowManyDraftsWait() {
        Room room = planning.room(site, 20);
        scheduling.schedule(draft(room, organisation.person(), DAY), false, TestActors.planner());
        signIn(TestActors.planner());

        navigate(StartView.class);

        assertThat(everything()).containsPattern("(1 uitvoering wacht|\\d+ uitvoeringen wachten) op publicatie");
    }
}

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

/** What somebody takes part in, completed and missed. */
class MyCoursesViewTest extends WorkspaceViewsBase {

    @Test
    void myCoursesShowWhatComesWhatIsDoneAndWhatWasMissed() {
        PersonId giver = organisation.person();
        Session done = given(giver, DAY);
        Session missed = given(giver, DAY.plusDays(1));
        Session coming = published("SVDI", DAY.plusDays(20));
        List.of(done, missed, coming).forEach(this::enrol);
        clock.set(DAY.plusDays(1).atTime(18, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());
        close(done, giver, Mark.PRESENT);
        close(missed, giver, Mark.ABSENT);

        navigate(MyCoursesView.class);

        assertThat(cards()).hasSize(3);
        assertThat(cards().get(0)).contains("Sociale veiligheid, diversiteit & inclusiviteit");
        assertThat(cards().get(1)).contains("Voltooid op 1 december 2026", "Download certificaat");
        assertThat(cards().get(2)).contains("2 december 2026", "Niet voltooid");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .anyMatch(href -> href.matches("/certificates/VT-2026-[0-9A-Z-]+\\.pdf\\?lang=nl"))
                .contains("/calendar/" + coming.reference() + ".ics");
    }

    @Test
    void aSessionThatIsOverButNotClosedSaysSo() {
        Session session = published("UBA", DAY);
        enrol(session);
        clock.set(DAY.plusDays(1).atTime(9, 0).atZone(ZoneId.of("Europe/Amsterdam")).toInstant());

        navigate(MyCoursesView.class);

        assertThat(badges()).contains("De trainer rondt dit af");
    }

    @Test
    void someoneFromOutsideReadsWhyTheyHaveNoCourses() {
        signIn(new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER)));

        navigate(MyCoursesView.class);

        assertThat(text($(EmptyState.class).single())).contains("Geen eigen opleidingen");
    }
}

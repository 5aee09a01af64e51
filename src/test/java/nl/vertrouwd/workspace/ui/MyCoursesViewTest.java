package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Session;
import org.junit.jupiter.api.Test;

/** What somebody takes part in, completed and missed. */
class MyCoursesViewTest extends WorkspaceViewsBase {

    @Test
    void myCoursesShowWhatComesWhatIsDoneAndWhatWasMissed() {
        PersonId giver = organisation.person();
        Session done = given(giver, DAY);
        Session missed = given(giver, DAY.plusDays(1));
        Session coming = published("SVDI", DAY.plusDays(20));
        List.of(done, missed, coming).forEach(this::enrol);
        clock.set(DAY.plusDays(1)
                .atTime(18, 0)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
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
        clock.set(DAY.plusDays(1)
                .atTime(9, 0)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());

        navigate(MyCoursesView.class);

        assertThat(badges()).contains("De trainer rondt dit af");
    }

    @Test
    void aCancelledSessionCanBeTakenOutOfTheCalendar() {
        Session session = published("UBA", DAY);
        enrol(session);
        scheduling.cancel(session.id(), CancelReason.MEASURES, TestActors.planner());

        navigate(MyCoursesView.class);

        assertThat(cards()).singleElement().asString().contains("Gaat niet door", "Haal uit je agenda");
        assertThat($(CalendarLink.class).single().getHref()).isEqualTo("/calendar/" + session.reference() + ".ics");
    }

    @Test
    void someoneFromOutsideHasNoCoursesOfTheirOwn() {
        signIn(new Actor(AccountId.next(), null, Set.of(Role.EXTERNAL_TRAINER)));

        UI.getCurrent().navigate(MyCoursesView.class);

        assertThat($(H1.class).single().getText()).isEqualTo("Niet voor jou bedoeld");
    }
}

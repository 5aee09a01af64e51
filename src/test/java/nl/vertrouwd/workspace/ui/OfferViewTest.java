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

/** What there is to follow, by the filters in the address. */
class OfferViewTest extends WorkspaceViewsBase {

    @Test
    void theFiltersStandInTheAddress() {
        Session here = published("UBA", DAY);
        Session later = published("UBA", DAY.plusMonths(1));
        Session another = published("SVDI", DAY.plusDays(1));

        assertThat(offered(Map.of("site", site.code())))
                .containsExactlyInAnyOrder(here.reference(), another.reference(), later.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12")))
                .containsExactlyInAnyOrder(here.reference(), another.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12", "course", "UBA")))
                .containsExactly(here.reference());
        assertThat(offered(Map.of("site", site.code(), "form", "CLASSROOM"))).hasSize(3);
        assertThat(offered(Map.of("site", site.code(), "form", "ONLINE"))).isEmpty();
        assertThat(offered(Map.of("site", site.code(), "form", "NONSENSE", "month", "soon", "course", "?")))
                .as("what is not known is no filter")
                .hasSize(3);
    }

    @Test
    void theOfferIsInOrderOfTimeAndSaysWhoTakesPart() {
        Session second = published("UBA", DAY.plusDays(2));
        Session first = published("SVDI", DAY);
        enrol(second);

        assertThat(offered(Map.of("site", site.code()))).containsExactly(first.reference(), second.reference());
        assertThat(cards(Card.class).get(cards().size() - 1)).contains("Je doet mee");
        assertThat(everything()).contains("2 uitvoeringen");
    }

    @Test
    void anEmptyOfferSaysWhatToDoNext() {
        offered(Map.of("site", site.code(), "month", "2027-06"));

        assertThat(text($(EmptyState.class).single())).contains("Geen data gevonden", "Bekijk het hele aanbod");
        assertThat(everything()).contains("Geen uitvoeringen");
    }

    @Test
    void withoutACourseTheSevenModulesAreAMap() {
        navigate(OfferView.class);

        assertThat($(CourseMap.class).single().getElement().getTextRecursively())
                .contains("Basis", "Verdieping", "Sociale veiligheid voor jou en je team");
        offered(Map.of("course", "SVJT"));
        assertThat($(CourseMap.class).all()).isEmpty();
        assertThat($(ChosenCourse.class).all()).hasSize(1);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheOffer() {
        published("UBA", DAY);
        int withOne = StatementCounter.during(() -> offered(Map.of("site", site.code())))
                .size();
        for (int i = 1; i < 10; i++) {
            published("UBA", DAY.plusDays(i));
        }

        assertThat(StatementCounter.during(() -> offered(Map.of("site", site.code()))))
                .hasSize(withOne)
                .hasSizeLessThan(8);
    }
}

package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.Map;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.TestDelivery;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What participants see of sessions that came from a file. */
@Import(TestDelivery.class)
class WithoutTimesTest extends WorkspaceViewsBase {

    @Autowired
    TestDelivery delivered;

    @Test
    void aPlaceIsTakenBeforeTheTimesAreKnown() {
        Session session = delivered.session(site, DAY, DAY, "PLANNED");
        assertThat(offered(Map.of("site", site.code()))).containsExactly(session.reference());
        assertThat(cards()).anyMatch(card -> card.contains("di 1 december 2026, tijden volgen"));
        open(session);
        assertThat(everything()).contains("di 1 december 2026, tijden volgen");
        test($(Button.class).withText("Schrijf je in").single()).click();
        assertThat(everything()).contains("Je plaats staat vast. De tijden volgen nog.");
        assertThat($(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("/calendar/" + session.reference() + ".ics");
        UI.getCurrent().navigate(MyCoursesView.class);
        assertThat(cards()).anyMatch(card -> card.contains("di 1 december 2026, tijden volgen"));
    }

    @Test
    void whoWaitsReadsThatTheyDo() {
        Session session = delivered.session(site, DAY, DAY, "PLANNED");
        delivered.enrolment(session, person, EnrolmentStatus.WAITING.name());
        open(session);
        assertThat(badges()).contains("Op de wachtlijst");
        UI.getCurrent().navigate(MyCoursesView.class);
        assertThat(badges()).contains("Op de wachtlijst");
    }

    @Test
    void whatWasGivenIsHistoryWithItsDayAndWithoutCertificate() {
        Session session =
                delivered.session(site, DAY.minusYears(3), DAY.minusYears(3).plusDays(1), "GIVEN");
        delivered.enrolment(session, person, EnrolmentStatus.ATTENDED.name());
        open(session);
        assertThat(everything()).contains("1–\u20602 december 2023").doesNotContain("tijden volgen");
        assertThat(badges()).contains("Voltooid");
        UI.getCurrent().navigate(MyCoursesView.class);
        assertThat(cards()).anyMatch(card -> card.contains("2 december 2023"));
        assertThat($(Anchor.class).all()).extracting(Anchor::getHref).noneMatch(href -> href.contains("certificates"));
    }

    @Test
    void whoHasAPlaceInASessionThatIsCancelledReadsThatItIs() {
        Session session = delivered.session(site, DAY, DAY, "CANCELLED");
        delivered.enrolment(session, person, EnrolmentStatus.ENROLLED.name());
        open(session);
        assertThat(everything()).contains("Je plaats is vervallen");
    }
}

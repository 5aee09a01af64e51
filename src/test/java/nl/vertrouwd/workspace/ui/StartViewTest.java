package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Session;
import org.junit.jupiter.api.Test;

/** What somebody finds first after signing in. */
class StartViewTest extends WorkspaceViewsBase {

    @Test
    void theNextThingComesFirst() {
        enrol(published("UBA", DAY));

        navigate(StartView.class);

        assertThat($(H2.class).first().getText()).isEqualTo("Jij volgt binnenkort");
        assertThat(cards().getFirst())
                .contains("Uitspreken, bespreken, aanspreken", "di 1 december 2026", "Over 8 dagen");
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
        clock.set(DAY.plusDays(1)
                .atTime(9, 0)
                .atZone(ZoneId.of("Europe/Amsterdam"))
                .toInstant());
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

    @Test
    void whatIsSuggestedIsNearbyAndNotTodayAndNotDoneYet() {
        place(site);
        Session soon = published("SVDI", LocalDate.of(2026, 11, 24));
        Session near = published("SVDI", DAY);
        Session far = session(planning.published("SVDI", organisation.site("Europe/Amsterdam"), DAY.minusDays(3), 12));
        Session overseas =
                session(planning.published("SVDI", organisation.site("America/Curacao"), DAY.minusDays(4), 12));
        Session forLeaders = published("LSVW", DAY.minusDays(2));

        navigate(StartView.class);
        assertThat(suggested()).contains(near.reference());
        assertThat(sessionLinks())
                .doesNotContain(soon.reference(), far.reference(), overseas.reference(), forLeaders.reference());
    }

    @Test
    void whoWorksOverseasIsSuggestedWhatIsThere() {
        Site overseas = organisation.site("America/Aruba");
        place(overseas);
        published("SVDI", DAY);
        Session there = session(planning.published("SVDI", overseas, DAY.plusDays(20), 12));

        navigate(StartView.class);

        assertThat(suggested()).contains(there.reference());
    }

    @Test
    void whoTakesPartInTheBasisAlreadyIsSuggestedAVerdieping() {
        place(site);
        enrol(published("SVDI", DAY));
        published("SVDI", DAY.plusDays(3));
        published("UBA", DAY);
        Session free = published("UBA", DAY.plusDays(1));

        navigate(StartView.class);

        assertThat(suggested()).as("and not when they are elsewhere").contains(free.reference());
    }

    private void place(Site where) {
        UnitId unit = organisation.unit("Eenheid", null, false);
        organisation.place(person, unit, where);
    }

    private String suggested() {
        String last = sessionLinks().getLast();
        assertThat(everything()).contains("Misschien iets voor jou");
        return last;
    }

    private List<String> sessionLinks() {
        return $(RouterLink.class).all().stream()
                .map(RouterLink::getHref)
                .filter(href -> href.startsWith("sessions/"))
                .map(href -> href.substring("sessions/".length()))
                .toList();
    }
}

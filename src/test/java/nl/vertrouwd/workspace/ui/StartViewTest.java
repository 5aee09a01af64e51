package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.enrolment.TestActors;
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
}

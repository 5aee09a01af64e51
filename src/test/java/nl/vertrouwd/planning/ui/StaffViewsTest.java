package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriod;
import nl.vertrouwd.planning.BlockedPeriods;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The pages about who delivers sessions: the planner's, and their own. */
class StaffViewsTest extends PlanningViewsBase {

    private static final LocalDate SOON = LocalDate.of(2026, 12, 8);

    @Autowired
    BlockedPeriods blocked;

    @Autowired
    Accounts accounts;

    @Test
    void thePageOfATrainerShowsWhatComesAndALeaveThatIsEntered() {
        plan(SOON);
        open(trainer);
        assertThat(text()).contains("Komende uitvoeringen", "0 van 12 plaatsen bezet", "Er staan geen blokkades");
        click("Voer een blokkade in");
        test($(DatePicker.class).all().getFirst()).setValue(SOON);
        click("Blokkeer");
        assertThat(blocked.of(trainer.id(), planner))
                .extracting(BlockedPeriod::from, BlockedPeriod::until, BlockedPeriod::reason)
                .containsExactly(tuple(SOON.atStartOfDay(), SOON.plusDays(1).atStartOfDay(), BlockReason.LEAVE));
        assertThat(text()).contains("8 december 2026", "Verlof");
    }

    @Test
    void aTrainerWhoIsUnknownIsNotThere() {
        UI.getCurrent().navigate("trainers/00000000-0000-0000-0000-000000000000");
        assertThat($(Main.class).first().getElement().getTextRecursively()).doesNotContain("Niet beschikbaar");
    }

    @Test
    void whoIsIllReportsItAndOnlyTheyReadWhy() {
        SessionId session = plan(LocalDate.of(2026, 11, 24));
        planning.trainer();
        SignedIn.as(self());
        UI.getCurrent().navigate(AgendaView.class);
        assertThat(text()).contains(title(session));
        click("Meld je ziek");
        test($(DatePicker.class).all().getFirst()).setValue(LocalDate.of(2026, 11, 24));
        last("Meld je ziek");
        assertThat(text()).contains("Ziek");

        SignedIn.as(planner);
        open(trainer);
        assertThat(text()).doesNotContain("Ziek").contains("Niet beschikbaar");
        UI.getCurrent().navigate(AbsencesView.class);
        test($(Button.class, card(session).orElseThrow()).all().getFirst()).click();
        assertThat(details(session).trainers()).hasSize(1).doesNotContain(trainer);
        assertThat(card(session)).isEmpty();
    }

    private Optional<Card> card(SessionId session) {
        String address = "sessions/" + reference(session);
        return $(Card.class).all().stream()
                .filter(card -> address.equals(
                        $(RouterLink.class, card).first().getElement().getAttribute("href")))
                .findFirst();
    }

    @Test
    void anAgendaHasOnesOwnSessionsAndNobodyElses() {
        SessionId mine = plan(SOON);
        SessionId others = planning.published("PLV", site, SOON, 12);
        SignedIn.as(self());
        UI.getCurrent().navigate(AgendaView.class);
        assertThat($(Card.class).all()).hasSize(1);
        assertThat(text()).contains(title(mine)).doesNotContain(title(others));
    }

    @Test
    void whoeverIsNoTrainerReadsWhatToDo() {
        SignedIn.as(new Actor(AccountId.next(), organisation.person(), Set.of(Role.TRAINER)));
        UI.getCurrent().navigate(AgendaView.class);
        assertThat(text()).contains("Vraag een planner om je toe te voegen");
    }

    @Test
    void aMomentThatIsFoundOpensTheFormFilledIn() {
        search(Map.of("trainer", trainer.id().value().toString()));
        RouterLink plan = $(RouterLink.class).all().stream()
                .filter(link -> "Plan deze uitvoering".equals(link.getText()))
                .findFirst()
                .orElseThrow();
        UI.getCurrent()
                .navigate(
                        SessionEditorView.class,
                        QueryParameters.fromString(plan.getHref().split("[?]")[1]));
        SessionDraft typed = $(SessionForm.class).first().typed();
        assertThat(typed.course()).isEqualTo(planning.course("UBA").id());
        assertThat(typed.site()).isEqualTo(site.id());
        assertThat(typed.trainers()).containsExactly(trainer.id());
        assertThat(typed.capacity()).isEqualTo(12);
        assertThat(typed.dayParts())
                .hasSize(2)
                .allMatch(part -> part.date().equals(SOON) && room.id().equals(part.room()));
    }

    @Test
    void whatIsMissingForASearchIsSaidAtItsField() {
        UI.getCurrent().navigate(SlotsView.class);
        click("Zoek");
        assertThat(combo("Opleiding").isInvalid()).isTrue();
        choose("Opleiding", planning.course("UBA"));
        click("Zoek");
        assertThat(combo("In de buurt van").isInvalid()).isTrue();
        choose("In de buurt van", site);
        test(labelled(IntegerField.class, "Plaatsen")).setValue(400);
        click("Zoek");
        assertThat(text()).contains("Geen moment gevonden");
    }

    @Test
    void anAddressThatMakesNoSenseIsAnEmptySearch() {
        UI.getCurrent()
                .navigate(
                        SlotsView.class,
                        QueryParameters.fromString("course=X&places=-1&near=&furthest=3&from=gisteren&trainer=7"));
        assertThat($(Card.class).all()).isEmpty();
        assertThat(labelled(DatePicker.class, "Vanaf").getValue()).isEqualTo(LocalDate.of(2026, 11, 24));
    }

    @Test
    void aClosedSiteIsEnteredAndTakenAwayAgain() {
        UI.getCurrent().navigate(BlockedPlacesView.class);
        click("Blokkeer een locatie of zaal");
        choose("Locatie", site);
        test($(DatePicker.class).all().getFirst()).setValue(SOON);
        click("Blokkeer");
        assertThat(blocked.ofPlaces(planner)).extracting(BlockedPeriod::what).contains(new Blocked.Place(site.id()));
        assertThat(text()).contains(site.name());
    }

    @Test
    void theDaysOffOfAnIslandAreThoseOfTheIsland() {
        UI.getCurrent().navigate(HolidaysView.class, QueryParameters.fromString("country=CURACAO&year=2027"));
        assertThat($(ListItem.class).all())
                .anyMatch(item -> item.getElement().getTextRecursively().contains("Dag van het Land Curaçao"));
        assertThat(text()).doesNotContain("Bevrijdingsdag");
    }

    /** The button of the dialog, which is called as the one that opened it. */
    private void last(String text) {
        test($(Button.class).all().stream()
                        .filter(button -> text.equals(button.getText()))
                        .reduce((first, second) -> second)
                        .orElseThrow())
                .click();
    }

    private void search(Map<String, String> more) {
        Map<String, List<String>> address = new HashMap<>(Map.of(
                "course", List.of("UBA"),
                "places", List.of("12"),
                "near", List.of(site.code()),
                "furthest", List.of("0"),
                "from", List.of(SOON.toString())));
        more.forEach((name, value) -> address.put(name, List.of(value)));
        UI.getCurrent().navigate(SlotsView.class, new QueryParameters(address));
    }

    private void open(Trainer who) {
        UI.getCurrent().navigate("trainers/" + who.id().value());
    }

    private Actor self() {
        return accounts.asActor(accounts.of(trainer.person()).orElseThrow());
    }

    private String title(SessionId session) {
        return details(session).session().course().equals(planning.course("UBA").id())
                ? planning.course("UBA").titleDutch()
                : planning.course("PLV").titleDutch();
    }

    private String text() {
        return $(Main.class).first().getElement().getTextRecursively();
    }
}

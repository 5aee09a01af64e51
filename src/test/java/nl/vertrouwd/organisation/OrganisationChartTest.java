package nl.vertrouwd.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DomainException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ImportTest
@Import(OrganisationWithAPast.class)
class OrganisationChartTest {

    private static final LocalDate DAY = OrganisationWithAPast.DAY;
    private static final LocalDate EARLIER = OrganisationWithAPast.EARLIER;
    private static final Actor ANALYST = new Actor(AccountId.next(), null, Set.of(Role.ANALYST));
    private static final Actor PLANNER = new Actor(AccountId.next(), null, Set.of(Role.PLANNER));

    @Autowired
    ImportFixture imported;

    @Autowired
    OrganisationChart chart;

    @Autowired
    OrganisationWithAPast past;

    @BeforeEach
    void anOrganisationWithAPast() {
        past.make();
    }

    @AfterEach
    void nothingIsLeft() {
        past.remove();
    }

    @Test
    void whoHasNoBusinessWithTheOrganisationIsRefused() {
        for (Role role : List.of(Role.PARTICIPANT, Role.TRAINER, Role.EXTERNAL_TRAINER, Role.CONTENT_AUTHOR)) {
            Actor other = new Actor(AccountId.next(), null, Set.of(role));
            assertThatThrownBy(() -> chart.below(other, null, DAY, 0, 10)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> chart.unit(other, "G", DAY)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> chart.search(other, "G", DAY, 10)).isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> chart.own(other, DAY)).isInstanceOf(DomainException.class);
        }
    }

    @Test
    void aLevelShowsTheUnitsOfTheDateWithTheirPeople() {
        assertThat(lines(chart.below(ANALYST, null, DAY, 0, 10)))
                .containsExactly("CLAS Landstrijdkrachten 2 2", "DOSCO Ondersteuning 3 1");
        assertThat(lines(chart.below(ANALYST, past.unit("DOSCO"), DAY, 0, 10))).containsExactly("N Opleidingen 3 0");
        assertThat(lines(chart.below(ANALYST, null, EARLIER, 0, 10)))
                .containsExactly("CLAS Landstrijdkrachten 5 2", "DOSCO Ondersteuning 0 0");
        assertThat(lines(chart.below(ANALYST, null, EARLIER, 1, 1))).containsExactly("DOSCO Ondersteuning 0 0");
        assertThat(chart.below(ANALYST, past.unit("N"), DAY, 0, 10)).isEmpty();
    }

    @Test
    void aShieldedUnitIsOneLineWithoutNameOrFigures() {
        assertThat(lines(chart.below(ANALYST, past.unit("CLAS"), DAY, 0, 10)))
                .containsExactly("R Reserve 0 0", "  0 0");
        assertThat(lines(chart.below(PLANNER, past.unit("CLAS"), DAY, 0, 10)))
                .containsExactly("R Reserve 0 0", "S  0 0");
        assertThat(chart.unit(PLANNER, "S", DAY)).isInstanceOf(UnitAnswer.Hidden.class);
        assertThat(chart.unit(PLANNER, "S-1", DAY)).isInstanceOf(UnitAnswer.Hidden.class);
        assertThat(lines(chart.below(PLANNER, past.unit("S"), DAY, 0, 10))).containsExactly("S-1  0 0");
        assertThat(chart.search(PLANNER, "Stil", DAY, 10)).isEmpty();
        assertThat(chart.search(PLANNER, "S", DAY, 10))
                .noneMatch(unit -> unit.code().startsWith("S"));
    }

    @Test
    void whoIsPlacedInAShieldedPartSeesItAndItsCommanderFromOutsideDoesNot() {
        Actor inside = past.leader("1004", "S-1");
        assertThat(lines(chart.below(inside, past.unit("CLAS"), DAY, 0, 10)))
                .containsExactly("R Reserve 0 0", "S Stil 1 1");
        assertThat(page(inside, "S-1", DAY).above())
                .extracting(NamedUnit::name)
                .containsExactly("Landstrijdkrachten", "Stil");
        assertThat(chart.search(inside, "stil", DAY, 10)).hasSize(2);
        assertThat(chart.unit(past.leader("1005", "CLAS"), "S", DAY)).isInstanceOf(UnitAnswer.Hidden.class);
    }

    @Test
    void aUnitThatIsShieldedNowDoesNotShowItsPast() {
        imported.taken(new Folder()
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "S,CLAS,Stil,2020-01-01,2026-01-01,false",
                        "S,CLAS,Stiller,2026-01-01,,true",
                        "V,CLAS,Voorbij,2020-01-01,2022-01-01,false",
                        "V,CLAS,Voorbij,2022-01-01,2024-01-01,true"));
        assertThat(chart.unit(PLANNER, "S", EARLIER)).isInstanceOf(UnitAnswer.Hidden.class);
        assertThat(chart.unit(PLANNER, "V", DAY)).isInstanceOf(UnitAnswer.Hidden.class);
        assertThat(chart.search(PLANNER, "Voorbij", DAY, 10)).isEmpty();
        assertThat(events(page(PLANNER, "V", EARLIER)))
                .containsExactly("2020-01-01 began Voorbij under CLAS", "2022-01-01 shielded", "2024-01-01 ended ");
    }

    @Test
    void aUnitTellsWhatItWasAndWhatItBecame() {
        assertThat(events(page(ANALYST, "G", EARLIER)))
                .containsExactly(
                        "2020-01-01 began Groep Vorming under CLAS",
                        "2022-01-01 moved CLAS to DOSCO",
                        "2023-01-01 renamed Groep Vorming to Divisie Vorming",
                        "2025-01-01 ended Divisie Vorming",
                        "2025-01-01 went to N Opleidingen 3");
        assertThat(events(page(ANALYST, "N", DAY)))
                .containsExactly(
                        "2025-01-01 began Opleidingen under DOSCO", "2025-01-01 came from G Divisie Vorming 3");
        assertThat(events(page(ANALYST, "R", DAY)))
                .containsExactly(
                        "2020-01-01 began Reserve under CLAS",
                        "2021-01-01 ended Reserve",
                        "2024-01-01 again Reserve under CLAS");
    }

    @Test
    void fewPeopleWhoMoveTellNothing() {
        imported.taken(new Folder()
                .placements(
                        "1001,G,UTR,true,2020-01-01,2025-01-01",
                        "1002,G,UTR,false,2020-01-01,2025-01-01",
                        "1003,G,UTR,false,2020-01-01,2025-02-01",
                        "1001,N,UTR,true,2025-01-01,",
                        "1002,N,UTR,false,2025-01-01,",
                        "1003,N,UTR,false,2025-02-01,"));
        assertThat(events(page(ANALYST, "N", DAY))).containsExactly("2025-01-01 began Opleidingen under DOSCO");
    }

    @Test
    void aUnitIsShownAsOfADateAlsoWhenItIsNotThere() {
        UnitPage before = page(ANALYST, "G", EARLIER);
        assertThat(before.above()).extracting(NamedUnit::code).containsExactly("CLAS");
        assertThat(before.figures()).isEqualTo(new UnitFigures(3, 3, 0));
        UnitPage gone = page(ANALYST, "G", DAY);
        assertThat(gone.present()).isNull();
        assertThat(gone.name()).isEqualTo("Divisie Vorming");
        assertThat(gone.figures()).isEqualTo(new UnitFigures(0, 0, 0));
        assertThat(page(ANALYST, "N", EARLIER).name()).isEqualTo("Opleidingen");
        assertThat(chart.unit(ANALYST, "g", DAY)).isInstanceOf(UnitAnswer.Unknown.class);
    }

    @Test
    void whoLeadsIsToldToWhoAdministersPlansForOrLeadsThatPart() {
        assertThat(page(ANALYST, "N", DAY).leaders()).isNull();
        assertThat(page(past.scoped(Role.ANALYST, "DOSCO"), "N", DAY).leaders()).isNull();
        assertThat(page(past.scoped(Role.PLANNER, "CLAS"), "N", DAY).leaders()).isNull();
        assertThat(page(past.leader("1005", "CLAS"), "N", DAY).leaders()).isNull();
        for (Actor actor :
                List.of(Accounts.SYSTEM, PLANNER, past.scoped(Role.PLANNER, "DOSCO"), past.leader("1001", "N"))) {
            assertThat(page(actor, "N", DAY).leaders()).containsExactly("Sanne de Voorbeeld");
        }
        assertThat(page(PLANNER, "R", DAY).leaders()).isEmpty();
    }

    @Test
    void aUnitIsFoundByTheStartOfItsCodeOrAPartOfANameItHasOrHad() {
        assertThat(found("dos", DAY)).containsExactly("DOSCO Ondersteuning  there");
        assertThat(found("strijd", DAY)).containsExactly("CLAS Landstrijdkrachten  there");
        assertThat(found("vorming", DAY)).containsExactly("G Divisie Vorming  gone");
        assertThat(found("groep", DAY)).containsExactly("G Divisie Vorming Groep Vorming gone");
        assertThat(found("groep", EARLIER)).containsExactly("G Groep Vorming  there");
        assertThat(found("divisie", EARLIER)).containsExactly("G Groep Vorming Divisie Vorming there");
        assertThat(found("%", DAY)).isEmpty();
        assertThat(found(" ", DAY)).isEmpty();
        assertThat(chart.search(ANALYST, "o", DAY, 2)).hasSize(2);
    }

    @Test
    void ownPartsAreThoseOfTheGrants() {
        assertThat(lines(chart.own(past.leader("1001", "N"), DAY))).containsExactly("N Opleidingen 3 0");
        Actor coordinator = new Actor(
                AccountId.next(),
                null,
                new Grants(Set.of(new Grant(Role.CONFIDANT_COORDINATOR, new Scope.Network("CLAS")))));
        assertThat(lines(chart.own(coordinator, DAY))).containsExactly("CLAS Landstrijdkrachten 2 2");
        assertThat(chart.own(PLANNER, DAY)).isEmpty();
    }

    private UnitPage page(Actor by, String code, LocalDate day) {
        return ((UnitAnswer.Shown) chart.unit(by, code, day)).page();
    }

    private List<String> found(String text, LocalDate day) {
        return chart.search(ANALYST, text, day, 10).stream()
                .map(unit -> unit.code() + " " + unit.name() + " " + unit.otherName() + " "
                        + (unit.there() ? "there" : "gone"))
                .toList();
    }

    private static List<String> lines(List<ShownUnit> shown) {
        return shown.stream()
                .map(line ->
                        line.unit().code() + " " + line.unit().name() + " " + line.people() + " " + line.unitsBelow())
                .toList();
    }

    private static List<String> events(UnitPage page) {
        return page.history().stream()
                .map(event -> event.date() + " "
                        + switch (event) {
                            case UnitEvent.Began began ->
                                (began.again() ? "again " : "began ") + began.name() + " under " + code(began.above());
                            case UnitEvent.Renamed renamed -> "renamed " + renamed.from() + " to " + renamed.to();
                            case UnitEvent.Moved moved -> "moved " + code(moved.from()) + " to " + code(moved.to());
                            case UnitEvent.Ended ended -> "ended " + ended.name();
                            case UnitEvent.CameFrom came ->
                                "came from " + came.unit().code() + " "
                                        + came.unit().name() + " " + came.people();
                            case UnitEvent.WentTo went ->
                                "went to " + went.unit().code() + " "
                                        + went.unit().name() + " " + went.people();
                            case UnitEvent.Shielded shielded -> "shielded";
                        })
                .toList();
    }

    private static String code(@org.jspecify.annotations.Nullable NamedUnit unit) {
        return unit == null ? "nothing" : unit.code();
    }
}

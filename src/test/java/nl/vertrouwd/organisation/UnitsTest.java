package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ImportTest
class UnitsTest {

    private static final LocalDate BEFORE = LocalDate.of(2022, 6, 1);
    private static final LocalDate AFTER = LocalDate.of(2024, 6, 1);

    @Autowired
    ImportFixture imported;

    @Autowired
    Units units;

    /** A group that moved from the army to support in 2023, with its team and people, and got another name. */
    @BeforeEach
    void aGroupThatMoved() {
        imported.empty();
        imported.taken(new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam")
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "DOSCO,,Ondersteuning,2020-01-01,,false",
                        "G,CLAS,Groep Vorming,2020-01-01,2023-01-01,false",
                        "G,DOSCO,Divisie Vorming,2023-01-01,,true",
                        "T,G,Team Een,2020-01-01,,false",
                        "L,CLAS,Los,2020-01-01,2021-01-01,false")
                .persons(person("1001"), person("1002"), person("1003"), person("1004", "2020-01-01", "2022-01-01"))
                .placements(
                        "1001,G,UTR,true,2020-01-01,",
                        "1002,T,UTR,false,2020-01-01,",
                        "1003,CLAS,UTR,false,2020-01-01,2024-01-01",
                        "1004,T,UTR,false,2020-01-01,"));
    }

    @AfterEach
    void nothingIsLeft() {
        imported.nothingIsBroken();
        imported.empty();
    }

    @Test
    void aUnitIsAsItIsOnTheDate() {
        Unit before = units.find("G", BEFORE).orElseThrow();
        assertThat(before.name()).isEqualTo("Groep Vorming");
        assertThat(before.parent()).isEqualTo(id("CLAS", BEFORE));
        assertThat(before.shielded()).isFalse();
        assertThat(before.period()).isEqualTo(new DateRange(LocalDate.of(2020, 1, 1), LocalDate.of(2023, 1, 1)));
        Unit after = units.find(before.id(), AFTER).orElseThrow();
        assertThat(after.name()).isEqualTo("Divisie Vorming");
        assertThat(after.parent()).isEqualTo(id("DOSCO", AFTER));
        assertThat(after.shielded()).isTrue();
        assertThat(units.find("L", BEFORE)).isEmpty();
        assertThat(units.find("g", AFTER)).isEmpty();
    }

    @Test
    void whatIsBelowAShieldedUnitIsShielded() {
        assertThat(units.find("T", BEFORE).orElseThrow().shielded()).isFalse();
        assertThat(units.find("T", AFTER).orElseThrow().shielded()).isTrue();
    }

    @Test
    void theUnitsRightBelowAreThoseOfTheDate() {
        assertThat(codes(units.children(id("CLAS", BEFORE), BEFORE))).containsExactly("G");
        assertThat(codes(units.children(id("CLAS", BEFORE), LocalDate.of(2020, 6, 1))))
                .containsExactly("G", "L");
        assertThat(units.children(id("CLAS", AFTER), AFTER)).isEmpty();
    }

    @Test
    void theWayDownBeginsWithTheBranchOfTheDate() {
        UnitId team = id("T", AFTER);
        assertThat(codes(units.path(team, BEFORE))).containsExactly("CLAS", "G", "T");
        assertThat(codes(units.path(team, AFTER))).containsExactly("DOSCO", "G", "T");
        assertThat(units.path(team, LocalDate.of(2019, 1, 1))).isEmpty();
    }

    @Test
    void theBranchesOfManyUnitsAreThoseOfTheDate() {
        List<UnitId> all = List.of(id("T", AFTER), id("G", AFTER), id("CLAS", AFTER), UnitId.next());
        assertThat(branches(all, BEFORE)).isEqualTo(Map.of("T", "CLAS", "G", "CLAS", "CLAS", "CLAS"));
        assertThat(branches(all, AFTER)).isEqualTo(Map.of("T", "DOSCO", "G", "DOSCO", "CLAS", "CLAS"));
        assertThat(units.branchOf(List.of(), AFTER)).isEmpty();
    }

    @Test
    void aChainThatIsBrokenOnTheDateLeadsToNoBranch() {
        imported.taken(new Folder()
                .units(
                        "CLAS,,Landstrijdkrachten,2020-01-01,",
                        "DOSCO,,Ondersteuning,2020-01-01,2023-06-01",
                        "G,DOSCO,Divisie Vorming,2023-01-01,",
                        "T,G,Team Een,2020-01-01,"));
        assertThat(branches(List.of(id("T", AFTER)), AFTER)).isEmpty();
        assertThat(codes(units.path(id("T", AFTER), AFTER))).containsExactly("G", "T");
    }

    @Test
    void peopleAreCountedWhereTheyWereOnTheDateWhileEmployed() {
        assertThat(units.figures(id("CLAS", BEFORE), LocalDate.of(2021, 12, 31)))
                .isEqualTo(new UnitFigures(4, 1, 1));
        assertThat(units.figures(id("CLAS", BEFORE), BEFORE)).isEqualTo(new UnitFigures(3, 1, 1));
        assertThat(units.figures(id("CLAS", AFTER), AFTER)).isEqualTo(new UnitFigures(0, 0, 0));
        assertThat(units.figures(id("DOSCO", AFTER), AFTER)).isEqualTo(new UnitFigures(2, 0, 1));
        assertThat(units.figures(UnitId.next(), AFTER)).isEqualTo(new UnitFigures(0, 0, 0));
    }

    @Test
    void thePeopleOfAPartAreAsManyAsItsFigureSays() {
        assertThat(units.people(id("CLAS", BEFORE), BEFORE, 0, 10)).hasSize(3);
        assertThat(units.people(id("CLAS", BEFORE), BEFORE, 2, 10)).hasSize(1);
        assertThat(units.people(id("DOSCO", AFTER), AFTER, 0, 10)).hasSize(2);
        assertThat(units.people(id("DOSCO", AFTER), BEFORE, 0, 10)).isEmpty();
    }

    private UnitId id(String code, LocalDate day) {
        return units.find(code, day).orElseThrow().id();
    }

    private static List<String> codes(List<Unit> found) {
        return found.stream().map(Unit::code).toList();
    }

    private Map<String, String> branches(List<UnitId> of, LocalDate day) {
        Map<String, String> codes = new TreeMap<>();
        units.branchOf(of, day)
                .forEach((unit, branch) ->
                        codes.put(units.find(unit, day).orElseThrow().code(), branch.code()));
        return codes;
    }
}

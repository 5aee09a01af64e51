package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Import;

/**
 * A group that moves, gets another name and ends, after which its people go on in another one; a shielded part; a unit that comes back.
 * For tests with the schema {@code organisation_import}, which empty it afterwards.
 */
@TestComponent
@Import(ImportFixture.class)
public class OrganisationWithAPast {

    static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    static final LocalDate EARLIER = LocalDate.of(2021, 6, 1);

    private final ImportFixture imported;
    private final Units units;
    private final PersonnelDirectory people;

    OrganisationWithAPast(ImportFixture imported, Units units, PersonnelDirectory people) {
        this.imported = imported;
        this.units = units;
        this.people = people;
    }

    public void make() {
        imported.empty();
        imported.taken(new Folder()
                .sites("UTR,Utrecht,Europe/Amsterdam")
                .file(
                        "units.csv",
                        Folder.UNITS + ",shielded",
                        "CLAS,,Landstrijdkrachten,2020-01-01,,false",
                        "DOSCO,,Ondersteuning,2020-01-01,,false",
                        "G,CLAS,Groep Vorming,2020-01-01,2022-01-01,false",
                        "G,DOSCO,Groep Vorming,2022-01-01,2023-01-01,false",
                        "G,DOSCO,Divisie Vorming,2023-01-01,2025-01-01,false",
                        "N,DOSCO,Opleidingen,2025-01-01,,false",
                        "R,CLAS,Reserve,2020-01-01,2021-01-01,false",
                        "R,CLAS,Reserve,2024-01-01,,false",
                        "S,CLAS,Stil,2020-01-01,,true",
                        "S-1,S,Stil Een,2020-01-01,,false")
                .persons(person("1001"), person("1002"), person("1003"), person("1004"), person("1005"))
                .placements(
                        "1001,G,UTR,true,2020-01-01,2025-01-01",
                        "1002,G,UTR,false,2020-01-01,2025-01-01",
                        "1003,G,UTR,false,2020-01-01,2025-01-01",
                        "1001,N,UTR,true,2025-01-01,",
                        "1002,N,UTR,false,2025-01-01,",
                        "1003,N,UTR,false,2025-01-01,",
                        "1004,S-1,UTR,true,2020-01-01,",
                        "1005,CLAS,UTR,true,2020-01-01,"));
    }

    /** The branch CLAS with many units right below it. */
    public void makeWide(int units) {
        List<String> rows = new ArrayList<>(List.of("CLAS,,Landstrijdkrachten,2020-01-01,"));
        for (int number = 0; number < units; number++) {
            rows.add("W" + number + ",CLAS,Eenheid,2020-01-01,");
        }
        imported.taken(new Folder().units(rows.toArray(String[]::new)));
    }

    /** Also looks whether anything was broken. */
    public void remove() {
        imported.nothingIsBroken();
        imported.empty();
    }

    public PersonId personOf(String number) {
        return people.byPersonnelNumber(number).orElseThrow().id();
    }

    public UnitId unit(String code) {
        return units.find(code, DAY)
                .or(() -> units.find(code, EARLIER))
                .orElseThrow()
                .id();
    }

    /** Somebody of the personnel file who leads a unit, as they would sign in. */
    public Actor leader(String number, String unit) {
        return new Actor(
                AccountId.next(), personOf(number), scoped(Role.LEADER, unit).grants());
    }

    /** Somebody from outside with a role for a unit and what is below it. */
    public Actor scoped(Role role, String unit) {
        return new Actor(
                AccountId.next(), null, new Grants(java.util.Set.of(new Grant(role, new Scope.Below(unit(unit))))));
    }
}

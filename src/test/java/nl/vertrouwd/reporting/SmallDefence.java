package nl.vertrouwd.reporting;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static nl.vertrouwd.organisation.TestTree.network;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.ImportFiles;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two branches, one of them with an open and a shielded unit, who leads each, and a confidant in each network; and who comes to take exports
 * of it.
 */
@TestComponent
class SmallDefence {

    static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);

    private final List<Command> commands;
    private final JdbcClient jdbc;

    SmallDefence(List<Command> commands, JdbcClient jdbc) {
        this.commands = commands;
        this.jdbc = jdbc;
    }

    void takeIn(Path folder) {
        ImportFiles files = new ImportFiles()
                .add("sites", "UTR", "Utrecht", "Europe/Amsterdam")
                .add("units", "CLAS", "", "Leger", BEFORE, "", false)
                .add("units", "CLAS-A", "CLAS", "Open", BEFORE, "", false)
                .add("units", "CLAS-B", "CLAS", "Dicht", BEFORE, "", true)
                .add("units", "DMO", "", "Materieel", BEFORE, "", false);
        person(files, "L-CLAS", "CLAS", true);
        person(files, "L-A", "CLAS-A", true);
        person(files, "L-B", "CLAS-B", true);
        person(files, "L-DMO", "DMO", true);
        for (int i = 0; i < 6; i++) {
            String unit = "DMO-" + i;
            files.add("units", unit, "DMO", unit, BEFORE, "", false);
            person(files, "L-" + unit, unit, true);
        }
        confidant(files, "V-CLAS", "CLAS-A", "CLAS");
        confidant(files, "V-DMO", "DMO", "DMO");
        files.write(folder);
        if (command("import", folder.toString()) != 0) {
            throw new IllegalStateException("not imported");
        }
    }

    private static void person(ImportFiles files, String number, String unit, boolean leads) {
        files.add("persons", number, "Bo", "", "Voorbeeld", "", "F", 1980, "NCO", "", BEFORE, "")
                .add("placements", number, unit, "UTR", leads, BEFORE, "");
    }

    private static void confidant(ImportFiles files, String number, String unit, String network) {
        person(files, number, unit, false);
        files.add("confidant-events", number, network, "APPOINTED", BEFORE, unit)
                .add("completions", number, "VP-BASIS", BEFORE, "");
    }

    int command(String name, String... words) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findFirst()
                .orElseThrow()
                .run(List.of(words));
    }

    PersonId person(String number) {
        return new PersonId(Ids.of(jdbc.sql("SELECT id FROM person WHERE personnel_number = ?")
                .param(number)
                .query(byte[].class)
                .single()));
    }

    UnitId unit(String code) {
        return new UnitId(Ids.of(jdbc.sql("SELECT id FROM unit WHERE code = ?")
                .param(code)
                .query(byte[].class)
                .single()));
    }

    Actor administrator() {
        return actor(null, new Grant(Role.ADMINISTRATOR, Scope.EVERYTHING));
    }

    Actor analyst() {
        return actor(null, new Grant(Role.ANALYST, Scope.EVERYTHING));
    }

    Actor analystOf(String unit) {
        return actor(null, below(Role.ANALYST, unit(unit)));
    }

    Actor planner() {
        return actor(null, new Grant(Role.PLANNER, Scope.EVERYTHING));
    }

    Actor coordinator(String network) {
        return actor(null, network(network));
    }

    Actor leader(String number, String unit) {
        return actor(person(number), below(Role.LEADER, unit(unit)));
    }
}

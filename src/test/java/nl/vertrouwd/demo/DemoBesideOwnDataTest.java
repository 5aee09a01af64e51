package nl.vertrouwd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Rooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;

/** The password of the demo is known to everybody, so nobody who was not made up may ever get it. */
@SpringBootTest(properties = "vertrouwd.schema=vertrouwd_demo_own")
class DemoBesideOwnDataTest {

    @Autowired
    DemoFiles files;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    DemoSessions sessions;

    @Autowired
    DemoStaff staff;

    @Autowired
    DemoDemand demand;

    @Autowired
    PersonRegister persons;

    @Autowired
    Accounts accounts;

    @Autowired
    Sites sites;

    @Autowired
    Rooms rooms;

    @Autowired
    Texts texts;

    @Autowired
    Imports imports;

    @Test
    void peopleWhoHappenToBearANumberOfTheDemoAreLeftAlone(@TempDir Path folder) throws IOException {
        Demo demo =
                new Demo(true, files, demoAccounts, sessions, staff, demand, persons, accounts, sites, rooms, texts);
        demo.run(new DefaultApplicationArguments());
        assertThat(sites.all()).as("there is an account already").isEmpty();

        importPeople(folder);
        demo.run(new DefaultApplicationArguments());

        assertThat(persons.byPersonnelNumber(DemoAccount.PARTICIPANT.personnelNumber()))
                .isPresent();
        assertThat(accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 10))
                .extracting(AccountRow::username)
                .containsExactly("beheer");
        assertThat(rooms.all()).isEmpty();
        assertThat(demo.lines()).isEmpty();
    }

    private void importPeople(Path folder) throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "code,name,time_zone\nUTR,Utrecht,Europe/Amsterdam\n");
        StringBuilder people = new StringBuilder("personnel_number,given_name,infix,family_name,email,sex,birth_year,"
                + "rank_group,rank,employed_from,employed_until\n");
        for (DemoAccount account : DemoAccount.values()) {
            people.append(account.personnelNumber()).append(",Echt,,Mens,echt@voorbeeld.invalid,,,,,2016-01-01,\n");
        }
        Files.writeString(folder.resolve("persons.csv"), people);
        try (ImportSource source = ImportSource.folder(folder)) {
            assertThat(imports.run(new ImportRequest(source, LocalDate.of(2026, 1, 1), false, null), progress -> {}))
                    .isInstanceOf(ImportResult.Done.class);
        }
    }
}

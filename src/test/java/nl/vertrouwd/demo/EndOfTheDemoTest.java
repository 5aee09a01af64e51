package nl.vertrouwd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Command;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.organisation.ImportRequest;
import nl.vertrouwd.organisation.ImportResult;
import nl.vertrouwd.organisation.ImportSource;
import nl.vertrouwd.organisation.Imports;
import nl.vertrouwd.organisation.PersonRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** All the world knows how to sign in to a demo; once real people are in, nobody may be able to any more. */
@SpringBootTest(properties = {"vertrouwd.demo=true", "vertrouwd.schema=vertrouwd_demo_end"})
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(OutputCaptureExtension.class)
class EndOfTheDemoTest extends SpringBrowserlessTest {

    private static final String HEADER = "personnel_number,given_name,infix,family_name,email,sex,birth_year,"
            + "rank_group,rank,employed_from,employed_until\n";

    @Autowired
    Demo demo;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRegister persons;

    @Autowired
    Imports imports;

    @Autowired
    List<Command> commands;

    @TempDir
    Path folder;

    @BeforeEach
    void realPeopleOneOfWhomBearsTheNumberOfTheDemoAdministrator() throws IOException {
        Files.writeString(folder.resolve("sites.csv"), "code,name,time_zone\nECHT,Echt,Europe/Amsterdam\n");
        Files.writeString(
                folder.resolve("persons.csv"),
                HEADER + DemoAccount.ADMINISTRATOR.personnelNumber().substring(1)
                        + ",Noor,,Echt,noor@voorbeeld.invalid,,,,,2016-01-01,\n");
    }

    @AfterEach
    void signOut() {
        SignedIn.nobody();
    }

    @Test
    @Order(1)
    void whileNobodyCouldGoOnADeliveryCanBeTriedButNotTakenIn() {
        AccountId administrator = account(DemoAccount.ADMINISTRATOR.personnelNumber());
        assertThat(run(administrator, true)).isInstanceOf(ImportResult.Done.class);
        assertThat(run(administrator, false)).isEqualTo(new ImportResult.Refused("demo.import.refused"));
        assertThat(persons.byPersonnelNumber("10000062")).isEmpty();
        assertThat(pageOfImport()).contains("This is the demo organisation", "but not import yet");
    }

    @Test
    @Order(2)
    void withAnAdministratorOfOnesOwnThePageSaysWhatEndsAndWorks() {
        AccountResult made = accounts.createExternal(
                Accounts.SYSTEM, "Eigen Beheerder", "eigen@buiten.invalid", Set.of(Role.ADMINISTRATOR));
        assertThat(pageOfImport()).as("who cannot sign in yet is no help").contains("but not import yet");
        accounts.setPassword(((AccountResult.Done) made).account(), "een-lang-wachtwoord-hier");
        assertThat(pageOfImport()).contains("the demo accounts are closed").doesNotContain("but not import yet");
    }

    @Test
    @Order(3)
    void afterARealImportNoAccountOfTheDemoLetsAnybodyInAndTheDemoDoesNotComeBack(CapturedOutput output) {
        assertThat(command("import").run(List.of(folder.toString(), "--confirm-large-change")))
                .isZero();
        assertThat(output.getErr()).contains("This is the demo organisation");
        demo.run(new DefaultApplicationArguments());
        List<AccountRow> rows = accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 100);
        assertThat(rows).hasSize(DemoAccount.values().length + 4);
        assertThat(rows)
                .filteredOn(AccountRow::enabled)
                .extracting(AccountRow::displayName)
                .containsExactly("Eigen Beheerder");
        assertThat(rows)
                .filteredOn(row -> !row.enabled())
                .allSatisfy(row ->
                        assertThat(row).returns(false, AccountRow::activated).returns(Set.of(), AccountRow::roles));
        assertThat(persons.byPersonnelNumber("10000062"))
                .hasValueSatisfying(
                        person -> assertThat(accounts.of(person.id())).isEmpty());
        assertThat(demo.lines()).isEmpty();
    }

    private ImportResult run(AccountId by, boolean dryRun) {
        try (ImportSource source = ImportSource.folder(folder)) {
            return imports.run(
                    new ImportRequest(source, LocalDate.of(2026, 1, 1), dryRun, accounts.asActor(by)), progress -> {});
        }
    }

    private Command command(String name) {
        return commands.stream()
                .filter(command -> command.name().equals(name))
                .findAny()
                .orElseThrow();
    }

    private AccountId account(String username) {
        return accounts.list(Accounts.SYSTEM, new AccountFilter(username, null, false), 0, 1)
                .getFirst()
                .id();
    }

    private String pageOfImport() {
        SignedIn.as(new Actor(account(DemoAccount.ADMINISTRATOR.personnelNumber()), null, Set.of(Role.ADMINISTRATOR)));
        UI.getCurrent().setLocale(Languages.ENGLISH);
        UI.getCurrent().navigate("");
        UI.getCurrent().navigate("import");
        assertThat($(Button.class).withText("Choose files").all()).isNotEmpty();
        StringBuilder all = new StringBuilder();
        collect(UI.getCurrent(), all);
        return all.toString();
    }

    private static void collect(Component component, StringBuilder all) {
        all.append(component.getElement().getText()).append('\n');
        component.getChildren().forEach(child -> collect(child, all));
    }
}

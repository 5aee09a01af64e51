package nl.vertrouwd.demo;

import static org.assertj.core.api.Assertions.assertThat;

import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.organisation.PersonRegister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest(properties = {"vertrouwd.demo=true", "vertrouwd.schema=vertrouwd_demo_empty"})
class DemoTest {

    @Autowired
    Demo demo;

    @Autowired
    Accounts accounts;

    @Autowired
    PersonRegister persons;

    @Test
    void anEmptyProductIsFilledAndSaysHowToSignInAndNeedsNoOtherAdministrator() {
        assertThat(demo.lines()).anyMatch(line -> line.contains(DemoAccount.ADMINISTRATOR.personnelNumber()));
        assertThat(accounts.list(Accounts.SYSTEM, AccountFilter.ALL, 0, 100))
                .extracting(AccountRow::username)
                .contains(DemoAccount.PLANNER.personnelNumber(), DemoAccount.EXTERNAL_TRAINER)
                .doesNotContain("beheer");
        assertThat(persons.byPersonnelNumber(DemoAccount.PARTICIPANT.personnelNumber()))
                .isPresent();
    }
}

package nl.vertrouwd.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.DutyDeadlines;
import nl.vertrouwd.planning.DutyDeadlines.Expiring;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/** On 23 November 2026 planning is told how many people must do something in a quarter, and not who. */
@SpringBootTest(properties = "vertrouwd.schema=duty_deadlines")
@Import({TestOrganisation.class, TestClock.Wanted.class, DutyFacts.class})
class DutyDeadlinesTest {

    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate UNTIL = LocalDate.of(2027, 4, 1);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    DutyFacts facts;

    @Autowired
    DutyPeriods periods;

    @Autowired
    DutyDeadlines deadlines;

    @Autowired
    TransactionTemplate transaction;

    private Branch branch;

    @BeforeEach
    void aBranch() {
        branch = organisation.branch();
    }

    @Test
    void whoMustLeadBetterBeforeTheEndOfTheQuarterIsCountedInTheirBranchAtTheUsualCourse() {
        leaderWhoDid("PLV", LocalDate.of(2025, 2, 10));
        leaderWhoDid("APK-L", LocalDate.of(2025, 3, 3));
        leaderWhoDid("PLV", LocalDate.of(2026, 6, 1));
        renew();
        assertThat(mine(FROM, UNTIL)).singleElement().satisfies(group -> {
            assertThat(group.people()).isEqualTo(2);
            assertThat(group.courses()).startsWith("PLV").doesNotContain("VKAM-L");
        });
    }

    @Test
    void whoIsTooLateCountsForTheQuarterThatHasBegun() {
        leaderWhoDid("PLV", LocalDate.of(2022, 2, 10));
        renew();
        assertThat(mine(LocalDate.of(2026, 10, 1), FROM))
                .singleElement()
                .satisfies(group -> assertThat(group.people()).isEqualTo(1));
        assertThat(mine(FROM, UNTIL)).isEmpty();
    }

    private List<Expiring> mine(LocalDate from, LocalDate until) {
        return deadlines.between(from, until).stream()
                .filter(group -> group.branch().equals(branch.code()))
                .toList();
    }

    private void leaderWhoDid(String course, LocalDate day) {
        PersonId person = organisation.person();
        organisation.lead(person, organisation.unit(branch.id()));
        facts.did(person, course, day);
    }

    private void renew() {
        transaction.executeWithoutResult(status -> periods.renewAll());
    }
}

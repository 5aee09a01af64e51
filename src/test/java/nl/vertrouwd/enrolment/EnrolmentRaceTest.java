package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

@SpringBootTest
@Import({TestOrganisation.class, TestPlanning.class})
class EnrolmentRaceTest {

    private static final LocalDate DAY = LocalDate.of(2030, 3, 12);

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Enrolments enrolments;

    @Autowired
    List<Invariant> invariants;

    @AfterEach
    void everyInvariantHolds() {
        assertThat(invariants)
                .isNotEmpty()
                .allSatisfy(invariant ->
                        assertThat(invariant.violations()).as(invariant.name()).isEmpty());
    }

    @Test
    void twoHundredPeopleAtOnceForTwelvePlacesGiveTwelveEnrolmentsAnd188ClearRefusals() throws Exception {
        SessionId session = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 12);

        List<EnrolResult> results = race(organisation.people(200).stream()
                .<Callable<EnrolResult>>map(person -> () -> enrolments.enrol(session, participant(person)))
                .toList());

        assertThat(results).filteredOn(EnrolResult.Enrolled.class::isInstance).hasSize(12);
        assertThat(results).filteredOn(EnrolResult.Full.class::isInstance).hasSize(188);
    }

    @Test
    void onePersonWhoClicksTwentyTimesGetsOnePlace() throws Exception {
        SessionId session = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 12);
        Actor person = participant(organisation.person());

        List<EnrolResult> results = race(repeat(20, () -> enrolments.enrol(session, person)));

        assertThat(results).filteredOn(EnrolResult.Enrolled.class::isInstance).hasSize(1);
        assertThat(results)
                .filteredOn(result -> result.equals(new EnrolResult.Refused(EnrolResult.Refusal.ALREADY_ENROLLED)))
                .hasSize(19);
    }

    @Test
    void onePersonWhoEnrolsInTwentySessionsOfOneTimeIsInOne() throws Exception {
        Actor person = participant(organisation.person());
        List<Callable<EnrolResult>> attempts = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            SessionId session = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 12);
            attempts.add(() -> enrolments.enrol(session, person));
        }

        List<EnrolResult> results = race(attempts);

        assertThat(results).filteredOn(EnrolResult.Enrolled.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(EnrolResult.Elsewhere.class::isInstance).hasSize(19);
    }

    @Test
    void placesThatAreGivenBackWhileOthersAskAreNeitherLostNorDoubled() throws Exception {
        SessionId session = planning.published("UBA", organisation.site("Europe/Amsterdam"), DAY, 3);
        List<Callable<EnrolResult>> attempts = new ArrayList<>();
        for (PersonId person : organisation.people(40)) {
            Actor actor = participant(person);
            attempts.add(() -> {
                EnrolResult result = enrolments.enrol(session, actor);
                if (result instanceof EnrolResult.Enrolled) {
                    enrolments.cancel(session, actor);
                    result = enrolments.enrol(session, actor);
                }
                return result;
            });
        }

        List<EnrolResult> results = race(attempts);

        assertThat(results)
                .hasSize(40)
                .filteredOn(EnrolResult.Enrolled.class::isInstance)
                .hasSize(3);
    }

    private static Actor participant(PersonId person) {
        return new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
    }

    private static <T> List<Callable<T>> repeat(int times, Callable<T> work) {
        return java.util.Collections.nCopies(times, work);
    }

    private static <T> List<T> race(List<Callable<T>> runners) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(runners.size())) {
            List<Future<T>> running = runners.stream()
                    .map(runner -> threads.submit(() -> {
                        start.await();
                        return runner.call();
                    }))
                    .toList();
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> each : running) {
                results.add(each.get());
            }
            return results;
        }
    }
}

package nl.vertrouwd.trainingrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.Invariant;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(properties = RecordFixture.SCHEMA)
@Import(RecordFixture.class)
class CompletionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 11);

    @Autowired
    RecordFixture fixture;

    @Autowired
    Completions completions;

    @Autowired
    CertificateStore certificates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    List<Invariant> invariants;

    @AfterEach
    void whatMustHoldHolds() {
        List<String> ours = List.of(
                "certificates-have-a-completion", "certificate-numbers-check", "one-completion-per-person-per-session");
        assertThat(invariants.stream().filter(one -> ours.contains(one.name())))
                .hasSize(3)
                .allSatisfy(one -> assertThat(one.violations()).as(one.name()).isEmpty());
    }

    @Test
    void aCompletionOfACertifiedCourseComesWithACertificate() {
        PersonId noor = fixture.person("Noor", "van der", "Heijden");
        UUID session = fixture.session("LSVW");

        fixture.record(fixture.completed(noor, "Noor van der Heijden", "LSVW", DAY, session));

        Completion completion = fixture.of(noor).getFirst();
        assertThat(fixture.of(noor)).hasSize(1);
        assertThat(completion.session()).isEqualTo(session);
        assertThat(completion.completedOn()).isEqualTo(DAY);
        assertThat(completion.certificateUntil()).isEqualTo(LocalDate.of(2028, 3, 11));
        Certificate certificate = certificate(completion);
        assertThat(certificate.personName()).isEqualTo("Noor van der Heijden");
        assertThat(certificate.titleDutch()).isEqualTo("Leidinggeven aan een sociaal veilige werkomgeving");
        assertThat(certificate.titleEnglish()).isEqualTo("Leading a socially safe workplace");
        assertThat(certificate.trainers()).containsExactly("Marjolein de Wit", "Youssef Amrani");
        assertThat(certificate.lastValidDay()).contains(LocalDate.of(2028, 3, 10));
        assertThat(certificate.stateOn(LocalDate.of(2028, 3, 10))).isEqualTo(CertificateState.VALID);
        assertThat(certificate.stateOn(LocalDate.of(2028, 3, 11))).isEqualTo(CertificateState.EXPIRED);
    }

    @Test
    void aCertificateWithoutEndStaysValid() {
        Certificate certificate = fixture.certificate("Noor van der Heijden", "UBA", DAY);

        assertThat(certificate.lastValidDay()).isEmpty();
        assertThat(certificate.stateOn(LocalDate.of(2090, 1, 1))).isEqualTo(CertificateState.VALID);
        assertThat(fixture.of(certificate.person()).getFirst().certificateUntil())
                .isNull();
    }

    @Test
    void aCourseWithoutCertificateGivesACompletionOnly() {
        PersonId noor = fixture.person("Noor", "", "Zwart");

        fixture.record(fixture.completed(noor, "Noor Zwart", "VP-INTERVISIE", DAY, fixture.session("VP-INTERVISIE")));

        assertThat(fixture.of(noor))
                .singleElement()
                .satisfies(one -> assertThat(one.certificateNumber()).isNull());
    }

    @Test
    void recordingTwiceChangesNothing() {
        PersonId noor = fixture.person("Noor", "", "Zwart");
        UUID session = fixture.session("UBA");
        fixture.record(fixture.completed(noor, "Noor Zwart", "UBA", DAY, session));
        List<Completion> before = fixture.of(noor);

        fixture.record(
                fixture.completed(noor, "Noor Wit", "UBA", DAY.plusDays(3), session),
                fixture.completed(noor, "Noor Wit", "UBA", DAY.plusDays(3), session));

        assertThat(fixture.of(noor)).isEqualTo(before).hasSize(1);
        assertThat(certificate(before.getFirst()).personName()).isEqualTo("Noor Zwart");
    }

    @Test
    void anotherSessionOfTheSameCourseIsAnotherCompletionAndTheNewestComesFirst() {
        PersonId noor = fixture.person("Noor", "", "Zwart");

        fixture.record(fixture.completed(noor, "Noor Zwart", "UBA", DAY, fixture.session("UBA")));
        fixture.record(fixture.completed(noor, "Noor Zwart", "UBA", DAY.plusYears(1), fixture.session("UBA")));

        assertThat(fixture.of(noor)).extracting(Completion::completedOn).containsExactly(DAY.plusYears(1), DAY);
    }

    @Test
    void oneThousandRacingRecordsOfOneSessionGiveEachPersonOneCompletionWithADistinctNumber() throws Exception {
        List<PersonId> people = IntStream.range(0, 100)
                .mapToObj(index -> fixture.person("Deelnemer", "", "Nummer" + index))
                .toList();
        UUID session = fixture.session("UBA");
        Completed[] all = people.stream()
                .map(person -> fixture.completed(person, "Deelnemer Nummer", "UBA", DAY, session))
                .toArray(Completed[]::new);
        Completed[] reversed = List.of(all).reversed().toArray(Completed[]::new);

        race(IntStream.range(0, 10)
                .mapToObj(turn -> (Runnable) () -> fixture.record(turn % 2 == 0 ? all : reversed))
                .toList());

        List<String> numbers = people.stream()
                .flatMap(person -> fixture.of(person).stream())
                .map(Completion::certificateNumber)
                .toList();
        assertThat(numbers).hasSize(100).doesNotContainNull().doesNotHaveDuplicates();
    }

    @Test
    void oneHundredIssuancesAtOnceHaveDistinctNumbers() throws Exception {
        List<PersonId> people = IntStream.range(0, 100)
                .mapToObj(index -> fixture.person("Deelnemer", "", "Nummer" + index))
                .toList();
        UUID session = fixture.session("UBA");

        race(people.stream()
                .map(person -> (Runnable)
                        () -> fixture.record(fixture.completed(person, "Deelnemer Nummer", "UBA", DAY, session)))
                .toList());

        assertThat(people.stream().map(person -> fixture.of(person).getFirst().certificateNumber()))
                .hasSize(100)
                .doesNotHaveDuplicates();
    }

    @Test
    void itBelongsToTheTransactionOfTheCaller() {
        PersonId noor = fixture.person("Noor", "", "Zwart");
        Completed completed = fixture.completed(noor, "Noor Zwart", "UBA", DAY, fixture.session("UBA"));

        assertThatThrownBy(() -> completions.record(List.of(completed), Accounts.SYSTEM))
                .isInstanceOf(IllegalTransactionStateException.class);
        transaction.executeWithoutResult(status -> {
            completions.record(List.of(completed), Accounts.SYSTEM);
            status.setRollbackOnly();
        });

        assertThat(fixture.of(noor)).isEmpty();
    }

    @Test
    void aCourseOutsideTheCatalogueIsRefused() {
        PersonId noor = fixture.person("Noor", "", "Zwart");
        Completed completed =
                new Completed(noor, "Noor Zwart", CourseId.next(), DAY, 7, List.of(), "", fixture.session("UBA"));

        assertThatThrownBy(() -> fixture.record(completed)).isInstanceOf(RuntimeException.class);
        assertThat(fixture.of(noor)).isEmpty();
    }

    @Test
    void aWithdrawnCompletionIsLeftOutAndMakesRoomForTheRightOne() {
        Certificate wrong = fixture.certificate("Noor Zwart", "UBA", DAY);
        UUID session = fixture.of(wrong.person()).getFirst().session();
        jdbc.sql(
                        "UPDATE completion SET withdrawn_at = '2026-04-01', withdrawn_reason = 'vergissing' WHERE person_id = ?")
                .param(Ids.bytes(wrong.person().value()))
                .update();

        fixture.record(fixture.completed(wrong.person(), "Noor Zwart", "UBA", DAY.plusDays(1), session));

        assertThat(fixture.of(wrong.person()))
                .extracting(Completion::completedOn)
                .containsExactly(DAY.plusDays(1));
        assertThat(certificates.find(wrong.number()).orElseThrow().stateOn(DAY)).isEqualTo(CertificateState.WITHDRAWN);
    }

    private Certificate certificate(Completion completion) {
        return CertificateNumber.read(completion.certificateNumber())
                .flatMap(certificates::find)
                .orElseThrow();
    }

    private static void race(List<Runnable> runs) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(16)) {
            List<Future<Object>> futures = new ArrayList<>();
            for (Runnable run : runs) {
                futures.add(threads.submit((Callable<Object>) Executors.callable(run)));
            }
            for (Future<Object> future : futures) {
                future.get();
            }
        }
    }
}

package nl.vertrouwd.obligation.rules;

import static nl.vertrouwd.obligation.rules.Duties.asked;
import static nl.vertrouwd.obligation.rules.Duties.version;
import static nl.vertrouwd.obligation.rules.Someone.who;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Who is certified, and until when (rules.md §3), in the standard scheme. Unless said otherwise appointed in CLAS on 2023-03-01 after the
 * basic course, so that the refresher and the e-learning are due on 2025-03-01.
 */
class CertificationTest {

    private static final Scheme CONFIDANTS = StandardSchemes.CONFIDANT;
    private static final Certification NOT = new Certification(false, null);

    /** As the standard scheme would be with the basic course alone: what is certified then lasts until the role ends. */
    private static final Scheme BASIC_ONLY = new Scheme(
            "confidant",
            List.of(Duties.TERMS),
            List.of(asked("basic", HeldRole.CONFIDANT, version("2020-01-01", new Rule.Once(0), "VP-BASIS"))));

    @Test
    void whoDidTheBasicCourseIsCertifiedFromTheAppointmentUntilTheFirstDueDate() {
        assertThat(confidant().certification("2023-02-28", CONFIDANTS)).isEqualTo(NOT);
        assertThat(confidant().certification("2023-03-01", CONFIDANTS)).isEqualTo(until("2025-03-01"));
        assertThat(confidant().certification("2025-02-28", CONFIDANTS)).isEqualTo(until("2025-03-01"));
        assertThat(confidant().certification("2025-03-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void withoutTheBasicCourseNobodyIs() {
        Someone confidant = who().appointed("2023-03-01", "CLAS").did("VP-BASIS", "2023-03-10");
        assertThat(confidant.certification("2023-03-09", CONFIDANTS)).isEqualTo(NOT);
        assertThat(confidant.certification("2023-03-10", CONFIDANTS)).isEqualTo(until("2025-03-01"));
    }

    /** Back on 1 February, so due on 1 May: in time, and not certified. */
    @Test
    void whileTheBasicCourseIsDueNobodyIs() {
        Someone confidant = who().appointed("2023-03-01", "CLAS").suspended("2023-01-01", "2023-02-01");
        assertThat(confidant.on("2023-04-01", CONFIDANTS, "basic")).isEqualTo("DUE 2023-05-01");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void whileTheBasicCourseIsSuspendedNobodyIs() {
        Someone confidant = who().appointed("2023-03-01", "CLAS").suspended("2023-03-01", "2023-06-01");
        assertThat(confidant.inAll("2023-04-01", CONFIDANTS)).startsWith("SUSPENDED");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void anExemptionFromTheBasicCourseWillDoUntilItEnds() {
        Someone confidant =
                who().appointed("2023-03-01", "CLAS").waiver("confidant", "basic", null, "2023-03-01", "2024-01-01");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(until("2024-01-01"));
        assertThat(confidant.on("2024-01-01", CONFIDANTS, "basic")).isEqualTo("DUE 2024-04-01");
        assertThat(confidant.certification("2024-01-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void anExemptionOfTheNetworkWillDoUntilATransferThatIsRecorded() {
        Someone confidant = who().appointed("2023-03-01", "CLAS")
                .appointed("2023-09-01", "CZSK")
                .waiver("confidant", "basic", "CLAS", "2023-01-01");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(until("2023-09-01"));
        assertThat(confidant.certification("2023-09-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void whatIsAdvisedDoesNotMatter() {
        assertThat(confidant().on("2025-01-15", CONFIDANTS, "refresher-year")).isEqualTo("OVERDUE 2025-01-01");
        assertThat(confidant().certification("2025-01-15", CONFIDANTS)).isEqualTo(until("2025-03-01"));
    }

    @Test
    void whatWasDoneLengthensItUntilTheFirstOfTheDueDates() {
        Someone confidant = confidant().did("VP-OPFRIS", "2024-10-15").did("VP-ELEARN", "2024-06-10");
        assertThat(confidant.certification("2024-11-01", CONFIDANTS)).isEqualTo(until("2026-06-10"));
    }

    /** 28 + 31 + 30 + 31 + 30 + 31 = 181 days make 29 October of 1 May, and the return in August 1 November. */
    @Test
    void whoIsSuspendedRemainsCertified() {
        Someone confidant = confidant()
                .did("VP-OPFRIS", "2023-05-01")
                .did("VP-ELEARN", "2023-05-01")
                .suspended("2025-02-01", "2025-08-01");
        assertThat(confidant.certification("2025-01-31", CONFIDANTS)).isEqualTo(until("2025-05-01"));
        assertThat(confidant.certification("2025-06-01", CONFIDANTS)).isEqualTo(until("2025-11-01"));
    }

    /** Suspended after it was overdue: not overdue while it lasts, and again on the return. */
    @Test
    void whoseRefresherIsSuspendedIsCertifiedUntilTheReturn() {
        Someone confidant = confidant().suspended("2025-04-01", "2025-06-01");
        assertThat(confidant.certification("2025-03-31", CONFIDANTS)).isEqualTo(NOT);
        assertThat(confidant.certification("2025-04-01", CONFIDANTS)).isEqualTo(until("2025-06-01"));
        assertThat(confidant.certification("2025-06-01", CONFIDANTS)).isEqualTo(NOT);
    }

    @Test
    void anEndThatIsRecordedAheadCounts() {
        Someone confidant = confidant().event("2024-06-01", EventKind.ENDED);
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(until("2024-06-01"));
        assertThat(confidant.certification("2024-05-31", CONFIDANTS)).isEqualTo(until("2024-06-01"));
    }

    @Test
    void anEndWithANewAppointmentOnTheSameDayDoesNot() {
        Someone confidant = confidant().event("2024-06-01", EventKind.ENDED).appointed("2024-06-01", "CZSK");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(until("2025-03-01"));
    }

    @Test
    void anAppointmentAfterThatDoesNotChangeWhenItEnds() {
        Someone confidant = confidant().event("2024-06-01", EventKind.ENDED).appointed("2024-06-02", "CLAS");
        assertThat(confidant.certification("2023-04-01", CONFIDANTS)).isEqualTo(until("2024-06-01"));
    }

    @Test
    void theEndOfTheEmploymentCounts() {
        assertThat(confidant().isEmployed("2000-01-01", "2024-04-01").certification("2023-04-01", CONFIDANTS))
                .isEqualTo(until("2024-04-01"));
    }

    /** In KMAR from 1 January 2024 on four intervisions are required in 2024; nothing is recorded, so 2024 is missed. */
    @Test
    void anAppointmentInAnotherNetworkThatIsRecordedAheadCounts() {
        assertThat(confidant().appointed("2024-01-01", "KMAR").certification("2023-04-01", CONFIDANTS))
                .isEqualTo(until("2025-01-01"));
        assertThat(confidant().appointed("2024-01-02", "KMAR").certification("2023-04-01", CONFIDANTS))
                .isEqualTo(until("2025-03-01"));
    }

    @Test
    void whatElseIsDatedAheadDoesNotCount() {
        Someone confidant = confidant()
                .did("VP-OPFRIS", "2024-05-01")
                .did("VP-ELEARN", "2024-05-01")
                .suspended("2024-06-01", "2024-09-01")
                .waiver("confidant", "refresher", null, "2024-06-01")
                .waiver("confidant", "elearning", null, "2024-06-01");
        assertThat(confidant.certification("2024-04-30", CONFIDANTS)).isEqualTo(until("2025-03-01"));
        assertThat(confidant.certification("2024-05-01", CONFIDANTS)).isEqualTo(until("2026-05-01"));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2024-01-01, 2034-01-01, 2034-01-01",
                "2024-01-01, 2034-01-02, -",
                "2024-02-29, 2034-02-28, 2034-02-28",
                "2024-02-29, 2034-03-01, -"
            },
            nullValues = "-")
    void itIsToldAtMost120MonthsAhead(String day, String end, String until) {
        Someone confidant = confidant().event(end, EventKind.ENDED);
        assertThat(confidant.certification(day, BASIC_ONLY))
                .isEqualTo(new Certification(true, until == null ? null : LocalDate.parse(until)));
    }

    @Test
    void whoIsCertifiedUntilFurtherNoticeHasNoEnd() {
        assertThat(confidant().certification("2024-01-01", BASIC_ONLY)).isEqualTo(new Certification(true, null));
        Someone away = confidant().suspended("2024-06-01");
        assertThat(away.certification("2024-06-01", CONFIDANTS)).isEqualTo(new Certification(true, null));
    }

    private static Someone confidant() {
        return who().appointed("2023-03-01", "CLAS").did("VP-BASIS", "2023-02-10");
    }

    private static Certification until(String day) {
        return new Certification(true, LocalDate.parse(day));
    }
}

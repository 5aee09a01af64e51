package nl.vertrouwd.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.FoundPerson;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who stands at the door is found by who runs the session, by name or number, and by nobody else. */
class WalkInsTest extends EnrolmentTestBase {

    private static final DateRange EMPLOYED = DateRange.from(LocalDate.of(2015, 1, 1));
    private static final WalkInSearch NOBODY = new WalkInSearch.Found(List.of(), false);

    private static final AtomicInteger NAMES = new AtomicInteger();
    private static final int LETTERS = 26;

    @Autowired
    WalkIns walkIns;

    @Autowired
    Accounts accounts;

    private SessionId session;
    private UnitId unit;
    private String family;
    private PersonId wietske;

    /** Every test looks for a name of its own. */
    @BeforeEach
    void someoneAtTheDoor() {
        session = published(12);
        unit = organisation.unit("Brigade Voorbeeld", null, false);
        int name = NAMES.getAndIncrement();
        family = "Zoek" + letter(name / LETTERS) + letter(name % LETTERS) + "kamp";
        wietske = organisation.person("Wietske", family, EMPLOYED);
        organisation.place(wietske, unit, site);
    }

    @Test
    void someoneIsFoundByAnyPartOfTheirNameWithTheirUnit() {
        WalkInSearch expected = found(named(wietske, "Wietske " + family, "Brigade Voorbeeld"));

        for (String part : List.of(family.substring(0, family.length() - 2), family.substring(1), family + ", Wiets")) {
            assertThat(walkIns.find(session, part, trainer)).as(part).isEqualTo(expected);
        }
        assertThat(walkIns.find(session, " wietske " + family.toUpperCase(Locale.ROOT) + " ", trainer))
                .isEqualTo(expected);
    }

    @Test
    void theWholePersonnelNumberFindsSomeoneAndABeginningOfItDoesNot() {
        String number = number(wietske);

        assertThat(walkIns.find(session, " " + number + " ", trainer))
                .isEqualTo(found(named(wietske, "Wietske " + family, "Brigade Voorbeeld")));
        assertThat(walkIns.find(session, number.substring(0, number.length() - 1) + "-", trainer))
                .isEqualTo(new WalkInSearch.TooShort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "qx", "q x", "%%%", "q%_", "123"})
    void withFewerThanThreeLettersNobodyIsLookedFor(String text) {
        assertThat(walkIns.find(session, text, trainer)).isEqualTo(new WalkInSearch.TooShort());
    }

    @Test
    void noMoreThanTenAreShownAndThatThereAreMoreIsSaid() {
        for (int i = 1; i < 10; i++) {
            organisation.person("Wietske", family, EMPLOYED);
        }
        assertThat(walkIns.find(session, family, trainer)).isInstanceOfSatisfying(WalkInSearch.Found.class, all -> {
            assertThat(all.people()).hasSize(10);
            assertThat(all.more()).isFalse();
        });
        organisation.person("Wietske", family, EMPLOYED);
        assertThat(walkIns.find(session, family, trainer)).isInstanceOfSatisfying(WalkInSearch.Found.class, all -> {
            assertThat(all.people()).hasSize(10);
            assertThat(all.more()).isTrue();
        });
    }

    @Test
    void whoDoesNotWorkHereTodayIsFoundByNumberOnlyAndStillRefused() {
        PersonId gone = organisation.person(
                "Arend", family + "weg", new DateRange(LocalDate.of(2015, 1, 1), LocalDate.of(2026, 11, 23)));
        organisation.person("Berend", family + "straks", DateRange.from(LocalDate.of(2026, 11, 24)));

        assertThat(walkIns.find(session, family + "weg", trainer)).isEqualTo(NOBODY);
        assertThat(walkIns.find(session, family + "straks", trainer)).isEqualTo(NOBODY);
        assertThat(walkIns.find(session, number(gone), trainer))
                .isEqualTo(found(named(gone, "Arend " + family + "weg", "")));
        assertThat(enrolments.admit(session, gone, trainer))
                .isEqualTo(new EnrolResult.Refused(EnrolResult.Refusal.NOT_EMPLOYED));
    }

    @Test
    void whoWorksInAShieldedUnitOrBelowOneIsFoundByNumberOnlyAndWithoutNameAndUnit() {
        UnitId shielded = organisation.unit("Afgeschermd", unit, true);
        UnitId below = organisation.unit("Onder afgeschermd", shielded, false);
        PersonId hidden = organisation.person("Dina", family + "dicht", EMPLOYED);
        PersonId deeper = organisation.person("Dora", family + "dicht", EMPLOYED);
        organisation.place(hidden, shielded, site);
        organisation.place(deeper, below, site);

        assertThat(walkIns.find(session, family + "dicht", trainer)).isEqualTo(NOBODY);
        assertThat(walkIns.find(session, number(hidden), trainer)).isEqualTo(found(nameless(hidden)));
        assertThat(walkIns.find(session, number(deeper), trainer)).isEqualTo(found(nameless(deeper)));
    }

    @Test
    void theTrainerOfAnotherSessionFindsNobody() {
        PersonId other = organisation.person();
        planning.trainer(other);

        assertThat(walkIns.find(session, family, TestActors.trainer(other))).isEqualTo(new WalkInSearch.NotAllowed());
        assertThat(walkIns.find(session, number(wietske), TestActors.trainer(other)))
                .isEqualTo(new WalkInSearch.NotAllowed());
        assertThat(walkIns.find(session, family, TestActors.planner())).isInstanceOf(WalkInSearch.Found.class);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "PLANNER")
    void aRoleThatDoesNotPlanFindsNobody(Role role) {
        Actor holder = new Actor(AccountId.next(), organisation.person(), Set.of(role));

        assertThat(walkIns.find(session, family, holder)).isEqualTo(new WalkInSearch.NotAllowed());
    }

    @Test
    void onceTheSessionIsCancelledOrUnknownNobodyIsLookedForAnyMore() {
        scheduling.cancel(session, CancelReason.OTHER, TestActors.planner());

        assertThat(walkIns.find(session, family, trainer)).isEqualTo(new WalkInSearch.NotAllowed());
        assertThat(walkIns.find(SessionId.next(), family, TestActors.planner()))
                .isEqualTo(new WalkInSearch.NotAllowed());
    }

    private FoundPerson named(PersonId person, String name, String where) {
        return new FoundPerson(new ShownPerson(person, name, number(person), false), where);
    }

    private FoundPerson nameless(PersonId person) {
        return new FoundPerson(new ShownPerson(person, "", number(person), true), "");
    }

    private static WalkInSearch found(FoundPerson person) {
        return new WalkInSearch.Found(List.of(person), false);
    }

    private static char letter(int number) {
        return (char) ('a' + number);
    }

    @Test
    void whoComesFromOutsideFindsPeopleByTheWholeNumberOnly() {
        Actor outside = fromOutside();

        assertThat(walkIns.byName(outside)).isFalse();
        assertThat(walkIns.find(session, family, outside)).isEqualTo(NOBODY);
        assertThat(walkIns.find(session, "Wietske " + family, outside)).isEqualTo(NOBODY);
        assertThat(walkIns.find(session, number(wietske), outside))
                .isEqualTo(found(named(wietske, "Wietske " + family, "Brigade Voorbeeld")));
        assertThat(walkIns.byName(trainer)).isTrue();
    }

    @Test
    void whoWasLetInByMistakeIsTakenOffTheListAgainWithWhatWasMarked() {
        assertThat(enrolments.admit(session, wietske, trainer)).isInstanceOf(EnrolResult.Enrolled.class);
        itIs("2026-12-01T09:10");
        mark(session, 1, Mark.PRESENT, wietske);
        EnrolmentId enrolment = enrolment(session, wietske);
        assertThat(roster(session)).extracting(Participant::addedByReader).containsExactly(true);

        assertThat(walkIns.remove(session, enrolment, trainer)).isEqualTo(RemovalResult.REMOVED);

        assertThat(roster(session)).isEmpty();
        assertThat(session(session).taken()).isZero();
        assertThat(status(session, wietske)).isEqualTo(EnrolmentStatus.CANCELLED);
        assertThat(walkIns.remove(session, enrolment, trainer)).isEqualTo(RemovalResult.UNKNOWN);
        assertThat(enrolments.admit(session, wietske, trainer)).isInstanceOf(EnrolResult.Enrolled.class);
        assertThat(roster(session))
                .singleElement()
                .satisfies(back -> assertThat(back.marks()).isEmpty());
    }

    @Test
    void onlyWhoLetSomebodyInTakesThemOffTheList() {
        PersonId own = enrol(session);
        enrolments.admit(session, wietske, TestActors.planner());

        assertThat(roster(session)).extracting(Participant::addedByReader).containsOnly(false);
        for (PersonId each : List.of(own, wietske)) {
            assertThat(walkIns.remove(session, enrolment(session, each), trainer))
                    .isEqualTo(RemovalResult.NOT_YOURS);
        }
        assertThat(walkIns.remove(session, enrolment(session, own), TestActors.participant(own)))
                .isEqualTo(RemovalResult.NOT_ALLOWED);
        assertThat(session(session).taken()).isEqualTo(2);
    }

    @Test
    void whoWasLetInAndThenEnrolledThemselvesStays() {
        enrolments.admit(session, wietske, trainer);
        enrolments.cancel(session, TestActors.participant(wietske));
        assertThat(tryToEnrol(session, wietske)).isInstanceOf(EnrolResult.Enrolled.class);

        assertThat(walkIns.remove(session, enrolment(session, wietske), trainer))
                .isEqualTo(RemovalResult.NOT_YOURS);
    }

    @Test
    void onceTheSessionIsClosedNobodyIsTakenOffTheList() {
        enrolments.admit(session, wietske, trainer);
        EnrolmentId enrolment = enrolment(session, wietske);
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        attendance.close(session, trainer);

        assertThat(walkIns.remove(session, enrolment, trainer)).isEqualTo(RemovalResult.NOT_OPEN);
        assertThat(status(session, wietske)).isEqualTo(EnrolmentStatus.ATTENDED);
    }

    @Test
    void whoRunsTheOtherSessionTooReadsWhereSomebodyIs() {
        SessionId other = planning.published("SVHW", site, DAY, 12);
        tryToEnrol(other, wietske);

        assertThat(enrolments.admit(session, wietske, trainer)).isInstanceOf(EnrolResult.Occupied.class);
        assertThat(enrolments.admit(session, wietske, TestActors.planner()))
                .isInstanceOfSatisfying(
                        EnrolResult.Elsewhere.class,
                        elsewhere -> assertThat(elsewhere.clash().session()).isEqualTo(other));
    }

    private Actor fromOutside() {
        AccountId account = ((AccountResult.Done) accounts.createExternal(
                        Accounts.SYSTEM,
                        "Kim van Buiten",
                        "kim" + System.nanoTime() + "@buiten.invalid",
                        Set.of(Role.EXTERNAL_TRAINER)))
                .account();
        Trainer external = planning.external(account, "Kim van Buiten");
        session = planning.published(planning.draft("UBA", room, external, 12, day(DAY.plusDays(1))));
        return new Actor(account, null, Set.of(Role.EXTERNAL_TRAINER));
    }
}

package nl.vertrouwd.organisation;

import static nl.vertrouwd.organisation.Folder.person;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DerivedGrants;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Race;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportTest
@Import({OrganisationWithAPast.class, TestClock.Wanted.class})
class DelegationsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final DateRange FORTNIGHT = new DateRange(TODAY, TODAY.plusDays(14));

    @Autowired
    ImportFixture imported;

    @Autowired
    OrganisationWithAPast past;

    @Autowired
    Delegations delegations;

    @Autowired
    DerivedGrants derived;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

    private Actor leader;
    private PersonId deputy;
    private UnitId unit;

    @BeforeEach
    void aLeaderWithPeople() {
        clock.set(Instant.parse("2026-11-23T09:00:00Z"));
        past.make();
        leader = past.leader("1001", "N");
        deputy = past.personOf("1002");
        unit = past.unit("N");
    }

    @AfterEach
    void nothingIsLeft() {
        past.remove();
    }

    @Test
    void theDeputyIsLeaderOfTheUnitInThePeriodAndNotADayLonger() {
        given(new DateRange(TODAY.plusDays(2), TODAY.plusDays(5)));
        assertThat(derived.of(deputy, TODAY.plusDays(1))).isEmpty();
        assertThat(derived.of(deputy, TODAY.plusDays(2)))
                .containsExactly(new Grant(Role.LEADER, new Scope.Below(unit)));
        assertThat(derived.of(deputy, TODAY.plusDays(4))).hasSize(1);
        assertThat(derived.of(deputy, TODAY.plusDays(5))).isEmpty();
        assertThat(derived.of(past.personOf("1001"), TODAY.plusDays(3))).hasSize(1);
        assertThat(derived.of(past.personOf("1003"), TODAY.plusDays(3))).isEmpty();
    }

    @Test
    void itEndsByItselfWhenTheLeaderLeadsTheUnitNoMore() {
        DelegationId id = given(FORTNIGHT);
        imported.taken(new Folder()
                .placements(
                        "1001,N,UTR,false,2025-01-01,",
                        "1002,N,UTR,false,2025-01-01,",
                        "1003,N,UTR,true,2025-01-01,",
                        "1004,S-1,UTR,true,2020-01-01,",
                        "1005,CLAS,UTR,true,2020-01-01,"));
        assertThat(derived.of(deputy, TODAY)).isEmpty();
        assertThat(delegations.received(deputyActor(), 0, 10))
                .singleElement()
                .extracting(Delegation::id, Delegation::state)
                .containsExactly(id, Delegation.State.RESTING);
    }

    @Test
    void aLeaderWhoGoesElsewhereTakesNoDeputyAlong() {
        given(FORTNIGHT);
        imported.taken(new Folder()
                .placements(
                        "1001,N,UTR,true,2025-01-01,2026-11-20",
                        "1001,R,UTR,true,2026-11-20,",
                        "1002,N,UTR,false,2025-01-01,",
                        "1003,N,UTR,false,2025-01-01,",
                        "1004,S-1,UTR,true,2020-01-01,",
                        "1005,CLAS,UTR,true,2020-01-01,"));
        assertThat(derived.of(past.personOf("1001"), TODAY)).hasSize(1);
        assertThat(derived.of(deputy, TODAY)).isEmpty();
    }

    @Test
    void itEndsWithTheEmploymentOfEither() {
        given(FORTNIGHT);
        imported.taken(new Folder()
                .persons(
                        person("1001", "2020-01-01", "2026-11-25"),
                        person("1002"),
                        person("1003"),
                        person("1004"),
                        person("1005")));
        assertThat(derived.of(deputy, LocalDate.of(2026, 11, 24))).hasSize(1);
        assertThat(derived.of(deputy, LocalDate.of(2026, 11, 25))).isEmpty();
    }

    @Test
    void whatADeputyHasCannotBeHandedOn() {
        given(FORTNIGHT);
        assertThat(delegations.led(deputyActor())).isEmpty();
        assertThat(delegations.candidates(deputyActor(), "", 10)).isEmpty();
        assertThat(delegations.give(deputyActor(), unit, past.personOf("1003"), FORTNIGHT))
                .isInstanceOf(DelegationResult.NotLeading.class);
    }

    @Test
    void onlyTheUnitThatSomebodyLeadsCanBeHandedOver() {
        assertThat(delegations.give(leader, past.unit("DOSCO"), deputy, FORTNIGHT))
                .isInstanceOf(DelegationResult.NotLeading.class);
        assertThat(delegations.give(past.scoped(Role.LEADER, "N"), unit, deputy, FORTNIGHT))
                .isInstanceOf(DelegationResult.NotLeading.class);
    }

    @Test
    void aDeputyIsSomebodyWhomTheLeaderMaySee() {
        assertThat(delegations.candidates(leader, "1", 10))
                .extracting(Deputy::personnelNumber)
                .containsExactly("1002", "1003");
        assertThat(delegations.candidates(leader, "voorbeeld", 1)).hasSize(1);
        for (String number : List.of("1001", "1004", "1005")) {
            assertThat(delegations.give(leader, unit, past.personOf(number), FORTNIGHT))
                    .as(number)
                    .isInstanceOf(DelegationResult.UnknownDeputy.class);
        }
        assertThat(delegations.give(leader, unit, PersonId.next(), FORTNIGHT))
                .isInstanceOf(DelegationResult.UnknownDeputy.class);
    }

    @Test
    void peopleOfAShieldedPartAreNotFoundByTheCommanderAboveIt() {
        assertThat(delegations.candidates(past.leader("1005", "CLAS"), "", 10)).isEmpty();
        assertThat(delegations.give(past.leader("1005", "CLAS"), past.unit("CLAS"), past.personOf("1004"), FORTNIGHT))
                .isInstanceOf(DelegationResult.UnknownDeputy.class);
    }

    @Test
    void whoIsShieldedLaterHasNoNameForTheOtherAnyMore() {
        given(FORTNIGHT);
        assertThat(delegations.given(leader, 0, 10)).singleElement().satisfies(each -> {
            assertThat(each.deputy().shielded()).isFalse();
            assertThat(each.deputy().name()).isNotEmpty();
        });
        imported.taken(new Folder()
                .placements(
                        "1001,N,UTR,true,2025-01-01,",
                        "1002,N,UTR,false,2025-01-01,2026-11-20",
                        "1002,S-1,UTR,false,2026-11-20,",
                        "1003,N,UTR,false,2025-01-01,",
                        "1004,S-1,UTR,true,2020-01-01,",
                        "1005,CLAS,UTR,true,2020-01-01,"));
        assertThat(delegations.given(leader, 0, 10)).singleElement().satisfies(each -> {
            assertThat(each.deputy().shielded()).isTrue();
            assertThat(each.deputy().name()).isEmpty();
            assertThat(each.leader().name()).isNotEmpty();
        });
    }

    @Test
    void aPeriodBeginsTodayAtTheEarliestAndLastsAYearAtMost() {
        assertThat(give(new DateRange(TODAY.minusDays(1), TODAY.plusDays(1))))
                .isInstanceOf(DelegationResult.InThePast.class);
        assertThat(give(new DateRange(TODAY, TODAY.plusYears(1).plusDays(1))))
                .isEqualTo(new DelegationResult.TooLong(LocalDate.of(2027, 11, 22)));
        assertThat(give(new DateRange(TODAY, TODAY.plusYears(1)))).isInstanceOf(DelegationResult.Given.class);
    }

    @Test
    void whoDoesNotWorkHereTheWholePeriodIsRefused() {
        imported.taken(new Folder()
                .persons(
                        person("1001"),
                        person("1002", "2020-01-01", "2026-12-01"),
                        person("1003"),
                        person("1004"),
                        person("1005")));
        assertThat(give(new DateRange(TODAY, LocalDate.of(2026, 12, 2))))
                .isInstanceOf(DelegationResult.NotEmployed.class);
        assertThat(give(new DateRange(TODAY, LocalDate.of(2026, 12, 1)))).isInstanceOf(DelegationResult.Given.class);
    }

    @Test
    void aViewIsNotGivenTwiceToOneDeputyForTheSameDays() {
        given(FORTNIGHT);
        assertThat(give(new DateRange(TODAY.plusDays(13), TODAY.plusDays(20))))
                .isInstanceOf(DelegationResult.Overlaps.class);
        given(new DateRange(TODAY.plusDays(14), TODAY.plusDays(20)));
        assertThat(delegations.give(leader, unit, past.personOf("1003"), FORTNIGHT))
                .isInstanceOf(DelegationResult.Given.class);
    }

    @Test
    void ofManyAtOnceOneIsGiven() throws Exception {
        Callable<DelegationResult> giving = () -> give(FORTNIGHT);
        assertThat(Race.of(Collections.nCopies(8, giving)))
                .filteredOn(result -> result instanceof DelegationResult.Given)
                .hasSize(1);
        imported.nothingIsBroken();
    }

    @Test
    void theLeaderAndTheDeputyEndItAndNobodyElse() {
        DelegationId id = given(FORTNIGHT);
        assertThat(delegations.end(past.leader("1005", "CLAS"), id)).isFalse();
        assertThat(delegations.end(past.scoped(Role.ADMINISTRATOR, "N"), id)).isFalse();
        assertThat(derived.of(deputy, TODAY)).hasSize(1);
        assertThat(delegations.end(leader, id)).isTrue();
        assertThat(derived.of(deputy, TODAY)).isEmpty();
        assertThat(delegations.end(leader, id)).isFalse();
        assertThat(delegations.end(deputyActor(), given(FORTNIGHT))).isTrue();
        assertThat(derived.of(deputy, TODAY)).isEmpty();
    }

    @Test
    void bothSeeWhatTheyGaveAndGotAndHowItStands() {
        given(new DateRange(TODAY.plusDays(30), TODAY.plusDays(40)));
        DelegationId ended = given(FORTNIGHT);
        delegations.end(leader, ended);
        given(FORTNIGHT);
        assertThat(delegations.given(leader, 0, 10))
                .extracting(Delegation::state)
                .containsExactly(Delegation.State.COMING, Delegation.State.RUNNING, Delegation.State.OVER);
        assertThat(delegations.given(leader, 1, 1)).hasSize(1);
        assertThat(delegations.received(deputyActor(), 0, 10)).isEqualTo(delegations.given(leader, 0, 10));
        assertThat(delegations.standing(deputyActor())).hasSize(2);
        assertThat(delegations.given(deputyActor(), 0, 10)).isEmpty();
        clock.set(Instant.parse("2026-12-07T09:00:00Z"));
        assertThat(delegations.given(leader, 0, 10).get(1).state()).isEqualTo(Delegation.State.OVER);
    }

    @Test
    void givingAndEndingAreWrittenInTheAuditTrailWithTheDeputyAsTheirSubject() {
        DelegationId id = given(FORTNIGHT);
        delegations.end(leader, id);
        assertThat(database.sql("""
                                SELECT CONCAT_WS(' ', e.action, IF(e.person_id = :deputy, 'deputy', 'other'),
                                  IF(e.account_id = :account, 'by the leader', 'by another'), c.after_json)
                                FROM audit_entry e JOIN audit_content c ON c.entry_id = e.id WHERE e.subject_id = :id ORDER BY e.id
                                """)
                        .param("deputy", nl.vertrouwd.base.Ids.bytes(deputy.value()))
                        .param(
                                "account",
                                nl.vertrouwd.base.Ids.bytes(leader.account().value()))
                        .param("id", nl.vertrouwd.base.Ids.bytes(id.value()))
                        .query(String.class)
                        .list())
                .containsExactly(
                        "organisation.delegation-given deputy by the leader"
                                + " {\"from\":\"2026-11-23\",\"unit\":\"N\",\"until\":\"2026-12-07\"}",
                        "organisation.delegation-ended deputy by the leader");
    }

    private DelegationId given(DateRange period) {
        return ((DelegationResult.Given) give(period)).id();
    }

    private DelegationResult give(DateRange period) {
        return delegations.give(leader, unit, deputy, period);
    }

    private Actor deputyActor() {
        return new Actor(AccountId.next(), deputy, java.util.Set.of(Role.PARTICIPANT));
    }
}

package nl.vertrouwd.enrolment;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A session organised by a branch, with two participants from a shielded part of it and one from an open unit. */
@Import(TestTree.class)
class ShieldedParticipantsTest extends EnrolmentTestBase {

    @Autowired
    TestTree tree;

    @Autowired
    Accounts accounts;

    private UnitId branch;
    private UnitId shielded;
    private PersonId first;
    private PersonId second;
    private PersonId open;
    private SessionId session;

    @BeforeEach
    void aMixedSession() {
        branch = tree.branch();
        shielded = tree.shielded(branch);
        first = tree.someoneIn(shielded);
        second = tree.someoneIn(shielded);
        open = tree.someoneIn(tree.unit(branch));
        session = planning.published(TestPlanning.organisedBy(draft("UBA", 12, day(DAY)), tree.code(branch)));
        List.of(first, open, second).forEach(person -> tryToEnrol(session, person));
    }

    @Test
    void theTrainerSeesThatTheyAreThereLastWithoutNameAndNumber() {
        assertThat(roster(session))
                .extracting(Participant::person)
                .containsExactly(
                        new ShownPerson(open, name(open), number(open), false),
                        new ShownPerson(first, "", "", true),
                        new ShownPerson(second, "", "", true));
        assertThat(roster(session)).extracting(Participant::shieldedAs).containsExactly(0, 1, 2);
    }

    @Test
    void whoPlansTheSessionSeesTheirNumbers() {
        Actor planner = actor(null, below(Role.PLANNER, branch));

        assertThat(attendance.roster(session, planner).orElseThrow())
                .extracting(Participant::person)
                .contains(
                        new ShownPerson(first, "", number(first), true),
                        new ShownPerson(second, "", number(second), true));
    }

    @Test
    void aPlannerOfAnotherBranchSeesHowManyAndNotWho() {
        Actor other = actor(null, below(Role.PLANNER, tree.branch()));

        assertThat(attendance.roster(session, other)).isEmpty();
        assertThat(enrolments.admit(session, organisation.person(), other))
                .isEqualTo(new EnrolResult.Refused(EnrolResult.Refusal.NOT_ALLOWED));
        assertThat(sessions.find(session, other).orElseThrow().session().taken())
                .isEqualTo(3);
    }

    @Test
    void aTrainerFromThePartSeesTheirNames() {
        PersonId colleague = tree.someoneIn(shielded);
        SessionDraft draft = planning.draft("UBA", room, planning.trainer(colleague), 12, day(DAY.plusDays(1)));
        SessionId inside = planning.published(draft);
        enrolAnyway(inside, first);

        assertThat(attendance.roster(inside, TestActors.trainer(colleague)).orElseThrow())
                .singleElement()
                .satisfies(each -> assertThat(each.person().shielded()).isFalse())
                .returns(0, Participant::shieldedAs);
    }

    @Test
    void theyAreMarkedAndCompleteTheCourseLikeAnybody() {
        itIs("2026-12-01T17:00");
        everybodyWasThere(session);
        assertThat(attendance.close(session, trainer)).isEqualTo(new CloseResult.Closed(3, 0));
        assertThat(completions.of(first, TestActors.participant(first))).hasSize(1);
        assertThat(certificateName(first)).as("their own paper has their name").isNotEmpty();
    }

    @Test
    void whoIsKnownByANumberKeepsItWhenAnotherGivesTheirPlaceUp() {
        assertThat(enrolments.cancel(session, TestActors.participant(first))).isTrue();

        assertThat(roster(session)).extracting(Participant::shieldedAs).containsExactly(0, 2);
    }

    @Test
    void theNameOfAShieldedTrainerStandsOnNobodysPaper() {
        PersonId agent = tree.someoneIn(shielded);
        SessionId given = planning.published(
                planning.draft("UBA", planning.room(site, 20), planning.trainer(agent), 12, day(DAY.plusDays(1))));
        PersonId participant = enrol(given);
        itIs("2026-12-02T17:00");
        Actor giver = TestActors.trainer(agent);
        EnrolmentId place =
                attendance.roster(given, giver).orElseThrow().getFirst().enrolment();
        details(given)
                .dayParts()
                .forEach(part -> attendance.mark(given, List.of(place), part.id(), Mark.PRESENT, giver));
        assertThat(attendance.close(given, giver)).isEqualTo(new CloseResult.Closed(1, 0));

        assertThat(certificate(participant, "trainers")).isEqualTo("[]");
    }

    @Test
    void aTrainerFromOutsideSeesNoNameOfThemEither() {
        AccountResult made = accounts.createExternal(
                Accounts.SYSTEM, "Kim van Buiten", Ids.next() + "@buiten.invalid", Set.of(Role.EXTERNAL_TRAINER));
        AccountId account = ((AccountResult.Done) made).account();
        Trainer outside = planning.external(account, "Kim van Buiten");
        SessionId given =
                planning.published(planning.draft("UBA", planning.room(site, 20), outside, 12, day(DAY.plusDays(2))));
        enrolAnyway(given, first);

        assertThat(attendance.roster(given, accounts.asActor(account)).orElseThrow())
                .singleElement()
                .returns(new ShownPerson(first, "", "", true), Participant::person);
    }

    private String name(PersonId person) {
        return persons.find(person).orElseThrow().fullName();
    }

    private String certificateName(PersonId person) {
        return certificate(person, "person_name");
    }

    private String certificate(PersonId person, String column) {
        return jdbc.sql("SELECT x." + column
                        + " FROM certificate x JOIN completion c ON c.id = x.completion_id WHERE c.person_id = ?")
                .param(Ids.bytes(person.value()))
                .query(String.class)
                .single();
    }
}

package nl.vertrouwd.sight;

import static nl.vertrouwd.organisation.TestTree.actor;
import static nl.vertrouwd.organisation.TestTree.below;
import static nl.vertrouwd.organisation.TestTree.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.enrolment.Attendance;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentId;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.enrolment.Mark;
import nl.vertrouwd.enrolment.TestActors;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SuspensionId;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.SuspensionResult;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.trainingrecord.Completions;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.ExemptionId;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who works in a team, takes part in a session that is to come and completed another, both organised by their branch and given by
 * a trainer from a shielded part; who may know of it, and everybody who may not.
 */
@TestComponent
@Lazy
class World {

    private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);

    final PersonId secret;
    final Person file;
    final AccountId account;
    final SessionId coming;
    final SessionId given;
    final SessionId atTheSameTime;
    final SessionDetails details;
    final String reference;
    final String givenReference;
    final DayPart part;
    final EnrolmentId enrolment;
    final SuspensionId suspension;
    final ExemptionId exemption;
    final Trainer giver;
    final String certificate;
    final UnitId team;
    final UnitId branch;
    final Site site;

    private final TestOrganisation organisation;
    private final TestTree tree;
    private final TestPlanning planning;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final DutyFacts duties;
    private final UnitId brigade;
    private final UnitId sister;
    private final UnitId shielded;
    private final UnitId otherBranch;
    private final String before;

    World(
            TestOrganisation organisation,
            TestTree tree,
            TestPlanning planning,
            PersonRegister register,
            Sessions sessions,
            Enrolments enrolments,
            Attendance attendance,
            Completions completions,
            Suspensions suspensions,
            Exemptions exemptions,
            DutyFacts duties,
            Accounts accounts,
            JdbcClient jdbc,
            Clock clock) {
        this.organisation = organisation;
        this.tree = tree;
        this.planning = planning;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.duties = duties;
        branch = tree.branch();
        brigade = tree.unit(branch);
        team = tree.unit(brigade);
        sister = tree.unit(branch);
        shielded = tree.shielded(branch);
        otherBranch = tree.branch();
        site = organisation.site("Europe/Amsterdam");
        secret = tree.placed(
                organisation.person("Geheim", "Zwijgzaam", DateRange.from(BEFORE)), team, DateRange.from(BEFORE));
        jdbc.sql("UPDATE person SET personnel_number = 'G-4711-0815', email = 'stil@voorbeeld.invalid' WHERE id = ?")
                .param(Ids.bytes(secret.value()))
                .update();
        before = tree.code(tree.branch());
        duties.appointed(secret, before, LocalDate.of(2019, 1, 1));
        duties.ended(secret, before, LocalDate.of(2020, 1, 1));
        duties.appointed(secret, tree.code(branch), LocalDate.now(clock).minusYears(1));
        SuspensionResult away = suspensions.enter(
                Accounts.SYSTEM,
                secret,
                SuspensionReason.ILLNESS,
                LocalDate.now(clock).minusDays(5),
                null);
        suspension = ((SuspensionResult.Done) away).suspension();
        ExemptionResult exempt = exemptions.enter(
                Accounts.SYSTEM,
                new Exempted.Someone(secret),
                new KnownRequirement("confidant", "basic", true),
                LocalDate.now(clock).minusDays(5),
                null,
                "Was al vertrouwenspersoon bij Voorbeeldland");
        exemption = ((ExemptionResult.Done) exempt).exemption();
        jdbc.sql("INSERT INTO confidant_event (id, person_id, network, event, date, recorded_at)"
                        + " VALUES (?, ?, ?, 'APPOINTED', '2020-01-01', '2020-01-01')")
                .params(Ids.bytes(Ids.next()), Ids.bytes(secret.value()), tree.code(branch))
                .update();
        file = register.find(secret).orElseThrow();
        account = account(file.personnelNumber());
        giver = planning.trainer(tree.placed(
                organisation.person("Schim", "Onzichtbaar", DateRange.from(BEFORE)), shielded, DateRange.from(BEFORE)));
        LocalDate today = LocalDate.now(clock);
        coming = planning.published(draft(branch, giver, today.plusDays(30)));
        given = planning.published(draft(branch, giver, today.minusDays(1)));
        atTheSameTime = planning.published(draft(branch, planning.trainer(tree.someoneIn(sister)), today.plusDays(30)));
        details = sessions.find(coming, Accounts.SYSTEM).orElseThrow();
        reference = details.session().reference();
        EnrolResult place = enrolments.enrol(coming, TestActors.participant(secret));
        enrolment = ((EnrolResult.Enrolled) place).id();
        part = sessions.find(given, Accounts.SYSTEM).orElseThrow().dayParts().getFirst();
        givenReference =
                sessions.find(given, Accounts.SYSTEM).orElseThrow().session().reference();
        EnrolResult was = enrolments.admit(given, secret, Accounts.SYSTEM);
        attendance.mark(given, List.of(((EnrolResult.Enrolled) was).id()), part.id(), Mark.PRESENT, Accounts.SYSTEM);
        attendance.close(given, Accounts.SYSTEM);
        certificate = Objects.requireNonNull(completions
                .of(secret, TestActors.participant(secret))
                .getFirst()
                .certificateNumber());
    }

    /** What must not reach anybody who has no business with it. */
    Set<String> secrets() {
        return Set.of(
                file.familyName(),
                "Onzichtbaar",
                file.personnelNumber(),
                file.email(),
                secret.value().toString(),
                enrolment.value().toString(),
                suspension.value().toString(),
                exemption.value().toString(),
                "Voorbeeldland",
                certificate);
    }

    /** People in every role, for another part than that in which the somebody works, or in a role that is nothing to anybody. */
    Map<String, Actor> outsiders() {
        Map<String, Actor> outsiders = new LinkedHashMap<>();
        outsiders.put("a colleague of the same team", TestActors.participant(tree.someoneIn(team)));
        outsiders.put("a participant of the same session", participant());
        outsiders.put("the leader of a unit beside theirs", actor(tree.leaderOf(sister), below(Role.LEADER, sister)));
        outsiders.put(
                "the leader of another branch", actor(tree.leaderOf(otherBranch), below(Role.LEADER, otherBranch)));
        outsiders.put("who led the team before", actor(formerLeader(), grant(Role.PARTICIPANT)));
        outsiders.put(
                "a planner of another branch", actor(tree.someoneIn(otherBranch), below(Role.PLANNER, otherBranch)));
        outsiders.put("a planner of a unit beside theirs", actor(null, below(Role.PLANNER, sister)));
        outsiders.put(
                "a coordinator of another network", actor(tree.someoneIn(branch), network(tree.code(otherBranch))));
        outsiders.put("a coordinator of the network in which they once were", coordinatorOfBefore());
        outsiders.put("an analyst of all of Defence", actor(tree.someoneIn(branch), grant(Role.ANALYST)));
        outsiders.put("the trainer of another session", trainerOfAnother());
        outsiders.put("somebody from outside", external());
        outsiders.put("an author", actor(null, grant(Role.CONTENT_AUTHOR)));
        outsiders.put("a moderator", actor(null, grant(Role.EVALUATION_MODERATOR)));
        return outsiders;
    }

    /** People to whom the somebody is somebody, each for other reasons. */
    Map<String, Actor> insiders() {
        Map<String, Actor> insiders = new LinkedHashMap<>();
        insiders.put("the person", new Actor(account, secret, Set.of(Role.PARTICIPANT)));
        insiders.put("a leader", leader());
        insiders.put("a planner of the branch", actor(null, below(Role.PLANNER, branch)));
        insiders.put("a planner of the branch in the shielded part", plannerInside());
        insiders.put("the coordinator of their network", coordinator());
        insiders.put("an administrator", administrator());
        insiders.put("the trainer", TestActors.trainer(Objects.requireNonNull(giver.person())));
        insiders.put("the product", Accounts.SYSTEM);
        return insiders;
    }

    Actor leader() {
        return actor(tree.leaderOf(team), below(Role.LEADER, team));
    }

    Actor leaderAbove() {
        return actor(tree.leaderOf(branch), below(Role.LEADER, branch));
    }

    Actor deputy() {
        return actor(tree.someoneIn(sister), below(Role.LEADER, team));
    }

    /** Their own network is another now than that of an appointment long ago. */
    private Actor coordinatorOfBefore() {
        return actor(null, network(before));
    }

    private Actor plannerInside() {
        return actor(tree.someoneIn(shielded), below(Role.PLANNER, branch));
    }

    Actor administrator() {
        return actor(null, grant(Role.ADMINISTRATOR));
    }

    Actor coordinator() {
        return actor(null, network(tree.code(branch)));
    }

    SessionDraft draft(UnitId organiser, Trainer trainer, LocalDate day) {
        Room room = planning.room(site, 20);
        return TestPlanning.organisedBy(
                planning.draft("UBA", room, trainer, 12, TestPlanning.block(day, "09:00", "12:30", room)),
                tree.code(organiser));
    }

    private AccountId account(String number) {
        return ((AccountResult.Done) accounts.createForPerson(Accounts.SYSTEM, number)).account();
    }

    private Actor participant() {
        Actor participant = TestActors.participant(tree.someoneIn(branch));
        enrolments.enrol(coming, participant);
        return participant;
    }

    private PersonId formerLeader() {
        PersonId former = organisation.person();
        organisation.place(former, team, site, new DateRange(BEFORE, LocalDate.of(2020, 1, 1)), true);
        return tree.placed(former, sister, DateRange.from(LocalDate.of(2020, 1, 1)));
    }

    private Actor trainerOfAnother() {
        PersonId other = tree.someoneIn(branch);
        planning.published(draft(otherBranch, planning.trainer(other), LocalDate.of(2027, 1, 12)));
        return TestActors.trainer(other);
    }

    private Actor external() {
        AccountResult made = accounts.createExternal(
                Accounts.SYSTEM,
                "Kim van Buiten",
                AccountId.next().value() + "@buiten.invalid",
                Set.of(Role.EXTERNAL_TRAINER));
        return accounts.asActor(((AccountResult.Done) made).account());
    }

    private static Grant grant(Role role) {
        return new Grant(role, Scope.EVERYTHING);
    }
}

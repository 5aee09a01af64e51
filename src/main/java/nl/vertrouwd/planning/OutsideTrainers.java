package nl.vertrouwd.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.OutsiderResult;
import nl.vertrouwd.access.Outsiders;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites people from outside to give named sessions: their account, their place among the trainers, and the sessions, all or nothing,
 * and then the letter. Refuses everybody but planners and administrators.
 */
@Service
public class OutsideTrainers {

    private static final int DAYS_AFTER = 30;

    private final Outsiders outsiders;
    private final Trainers trainers;
    private final SessionRepository sessions;
    private final SessionQueries queries;
    private final SessionReader reader;
    private final PlannedParts parts;
    private final Bookings bookings;
    private final Courses courses;
    private final SessionWords words;
    private final Invitations invitations;
    private final Clock clock;

    OutsideTrainers(
            Outsiders outsiders,
            Trainers trainers,
            SessionRepository sessions,
            SessionQueries queries,
            SessionReader reader,
            PlannedParts parts,
            Bookings bookings,
            Courses courses,
            SessionWords words,
            Invitations invitations,
            Clock clock) {
        this.outsiders = outsiders;
        this.trainers = trainers;
        this.sessions = sessions;
        this.queries = queries;
        this.reader = reader;
        this.parts = parts;
        this.bookings = bookings;
        this.courses = courses;
        this.words = words;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Drafts and published sessions that are not over, soonest first, at most 200. */
    @Transactional(readOnly = true)
    public List<Session> choices(Actor by) {
        Planners.require(by);
        return queries.changeable(parts.changeable(by), clock.instant());
    }

    /** The last day on which somebody who gives these sessions needs to be let in: a month after the last one, for its settling. */
    public LocalDate usualLastDay(Collection<Session> chosen) {
        return chosen.stream()
                .map(Session::endsOn)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> LocalDate.now(clock))
                .plusDays(DAYS_AFTER);
    }

    /** Invites; who has an account from outside already keeps it and is let in for longer when needed. */
    @Transactional
    public InvitationOutcome invite(OutsideInvitation wanted, Actor by) {
        Planners.require(by);
        List<Session> chosen = lock(wanted, by);
        Map<OutsideInvitation.Field, String> problems = InvitationCheck.problems(wanted, chosen, clock.instant());
        if (!problems.isEmpty()) {
            return new InvitationOutcome.Invalid(problems);
        }
        List<Clash> clashes = clashes(wanted, chosen, by);
        if (!clashes.isEmpty()) {
            return new InvitationOutcome.Clashes(clashes);
        }
        LocalDate lastDay = Objects.requireNonNull(wanted.lastDay());
        return switch (outsiders.ensureTrainer(by, wanted.name(), wanted.email(), lastDay)) {
            case OutsiderResult.Done done -> give(wanted, chosen, done.account(), by);
            case OutsiderResult.NotPossible no ->
                invalid(OutsideInvitation.Field.EMAIL, "planning.invite.not-possible");
            case OutsiderResult.ForAdministrators no ->
                invalid(OutsideInvitation.Field.LAST_DAY, "planning.invite.for-administrators");
            case OutsiderResult.WrongDay wrong ->
                invalid(OutsideInvitation.Field.LAST_DAY, "planning.invite.day.wrong");
        };
    }

    /** Lets somebody from outside in up to and including another day; refuses a trainer of our own. */
    @Transactional
    public OutsiderResult letInUntil(TrainerId trainer, LocalDate lastDay, Actor by) {
        Planners.require(by);
        AccountId account = trainers.find(trainer).map(Trainer::account).orElse(null);
        return account == null ? new OutsiderResult.NotPossible() : outsiders.letInUntil(by, account, lastDay);
    }

    private InvitationOutcome give(OutsideInvitation wanted, List<Session> chosen, AccountId account, Actor by) {
        Trainer trainer = trainers.addFromOutside(account, wanted.name(), wanted.party(), by);
        chosen.forEach(session -> give(session.id(), trainer, by));
        invitations.inviteFor(Accounts.SYSTEM, account, language -> lines(chosen, language));
        return new InvitationOutcome.Invited(
                trainer, outsiders.lastDay(by, account).orElseThrow());
    }

    private void give(SessionId id, Trainer trainer, Actor by) {
        SessionEntity session = entity(id);
        if (!reader.details(session, by).has(trainer)) {
            session.addTrainer(trainer.id(), clock.instant());
            sessions.saveAndFlush(session);
            bookings.bookTrainer(trainer.resource(), id);
        }
    }

    /** What else they give at the time of one of the sessions, and sessions that are at the same time themselves. */
    private List<Clash> clashes(OutsideInvitation wanted, List<Session> chosen, Actor by) {
        Trainer known =
                outsiders.find(by, wanted.email()).flatMap(trainers::ofAccount).orElse(null);
        UUID resource = known == null ? Ids.next() : known.resource();
        List<SessionDetails> more = chosen.stream()
                .map(session -> reader.details(entity(session.id()), by))
                .filter(session -> known == null || !session.has(known))
                .toList();
        List<Clash> clashes = new ArrayList<>(Overlaps.among(more, resource));
        clashes.addAll(bookings.lockAndFindClashes(null, Overlaps.wishes(more, resource)));
        return clashes;
    }

    /** Those that the planner may change. In one order, so that two planners who invite for the same sessions come one after the other. */
    private List<Session> lock(OutsideInvitation wanted, Actor by) {
        return wanted.sessions().stream()
                .sorted(Comparator.comparing(id -> id.value().toString()))
                .flatMap(id -> queries.locked(id).stream())
                .filter(session -> parts.mayChange(by, session.organiser()))
                .sorted(Comparator.comparing(Session::startsAt))
                .toList();
    }

    private List<String> lines(List<Session> chosen, Locale language) {
        return chosen.stream()
                .map(session -> courses.find(session.course())
                                .map(course -> course.title(language))
                                .orElse(session.reference())
                        + ", " + words.when(session, language))
                .toList();
    }

    private SessionEntity entity(SessionId id) {
        return sessions.findById(id.value()).orElseThrow(() -> new DomainException("planning.session.unknown"));
    }

    private static InvitationOutcome invalid(OutsideInvitation.Field field, String textKey) {
        return new InvitationOutcome.Invalid(Map.of(field, textKey));
    }
}

package nl.vertrouwd.planning.proposal;

import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;
import ai.timefold.solver.core.api.score.stream.uni.UniConstraintStream;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.vertrouwd.planning.proposal.Finding.Kind;

/** The rules that a proposal never breaks; each says what it is about. Public because Timefold wants it so. */
public class TermRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory all) {
        return Stream.concat(
                        Stream.of(
                                twiceGiving(all),
                                twicePlaying(all),
                                givingAndPlaying(all),
                                roomTwice(all),
                                playsAndGives(all),
                                notQualified(all),
                                roomTooSmall(all),
                                leadHindered(all),
                                actorHindered(all),
                                placeHindered(all),
                                notAllowed(all)),
                        TermWishes.of(all))
                .toArray(Constraint[]::new);
    }

    private static Constraint twiceGiving(ConstraintFactory all) {
        return pair(
                all.forEachUniquePair(
                        ProposedSession.class,
                        equal(session -> session.lead().id()),
                        filtering(ProposedSession::isTooCloseTo)),
                Kind.PERSON_TWICE,
                "twice giving",
                session -> session.lead().id());
    }

    private static Constraint twicePlaying(ConstraintFactory all) {
        return pair(
                all.forEachUniquePair(
                        ProposedSession.class,
                        equal(session -> session.actor().id()),
                        filtering((one, other) -> one.wanted().actor() && one.isTooCloseTo(other))),
                Kind.PERSON_TWICE,
                "twice playing",
                session -> session.actor().id());
    }

    private static Constraint givingAndPlaying(ConstraintFactory all) {
        return pair(
                all.forEach(ProposedSession.class)
                        .join(
                                ProposedSession.class,
                                equal(
                                        session -> session.lead().id(),
                                        session -> session.actor().id()),
                                filtering((one, other) -> one != other && one.isTooCloseTo(other))),
                Kind.PERSON_TWICE,
                "giving and playing",
                session -> session.lead().id());
    }

    private static Constraint roomTwice(ConstraintFactory all) {
        return pair(
                all.forEachUniquePair(
                        ProposedSession.class,
                        equal(session -> session.venue().id()),
                        filtering((one, other) -> !one.venue().isOnline() && one.isTooCloseTo(other))),
                Kind.ROOM_TWICE,
                "room twice",
                session -> session.venue().id());
    }

    private static Constraint playsAndGives(ConstraintFactory all) {
        return one(
                all.forEach(ProposedSession.class)
                        .filter(session -> session.lead().equals(session.actor())),
                Kind.PLAYS_AND_GIVES,
                session -> session.lead().id());
    }

    private static Constraint notQualified(ConstraintFactory all) {
        return one(
                all.forEach(ProposedSession.class)
                        .filter(session -> !session.lead().mayGive(session.wanted())),
                Kind.NOT_QUALIFIED,
                session -> session.lead().id());
    }

    private static Constraint roomTooSmall(ConstraintFactory all) {
        return one(
                all.forEach(ProposedSession.class)
                        .filter(session -> !session.venue().suits(session.wanted())),
                Kind.ROOM_TOO_SMALL,
                session -> session.venue().id());
    }

    private static Constraint notAllowed(ConstraintFactory all) {
        return one(
                all.forEach(ProposedSession.class).filter(session -> !session.isAllowed()),
                Kind.NOT_ALLOWED,
                session -> session.moment().firstDay());
    }

    private static Constraint leadHindered(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> session.against(session.lead()).isPresent())
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((session, score) -> finding(
                        session.against(session.lead()).orElseThrow(),
                        session,
                        session.lead().id()))
                .asConstraint("lead hindered");
    }

    private static Constraint actorHindered(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> session.wanted().actor()
                        && session.against(session.actor()).isPresent())
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((session, score) -> finding(
                        session.against(session.actor()).orElseThrow(),
                        session,
                        session.actor().id()))
                .asConstraint("actor hindered");
    }

    private static Constraint placeHindered(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> session.againstPlace().isPresent())
                .penalize(HardSoftScore.ONE_HARD)
                .justifyWith((session, score) -> place(session.againstPlace().orElseThrow(), session))
                .asConstraint("place hindered");
    }

    private static Finding place(Kind kind, ProposedSession session) {
        return switch (kind) {
            case DAY_OFF ->
                finding(
                        kind,
                        session,
                        session.grounds()
                                .dayOff(session.moment(), session.site())
                                .orElseThrow());
            case SITE_CLOSED -> finding(kind, session, session.site());
            default -> finding(kind, session, session.venue().id());
        };
    }

    private static Constraint pair(
            BiConstraintStream<ProposedSession, ProposedSession> pairs,
            Kind kind,
            String name,
            Function<ProposedSession, UUID> about) {
        return pairs.penalize(HardSoftScore.ONE_HARD)
                .justifyWith((one, other, score) ->
                        new Finding(kind, List.of(one.id(), other.id()), List.of(about.apply(one))))
                .asConstraint(name);
    }

    private static Constraint one(
            UniConstraintStream<ProposedSession> sessions, Kind kind, Function<ProposedSession, Object> about) {
        return sessions.penalize(HardSoftScore.ONE_HARD)
                .justifyWith((session, score) -> finding(kind, session, about.apply(session)))
                .asConstraint(kind.name());
    }

    private static Finding finding(Kind kind, ProposedSession session, Object about) {
        return new Finding(kind, List.of(session.id()), List.of(about));
    }
}

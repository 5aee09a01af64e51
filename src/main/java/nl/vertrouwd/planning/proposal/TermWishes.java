package nl.vertrouwd.planning.proposal;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.toList;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vertrouwd.planning.proposal.Finding.Kind;

/** What a proposal does when it can; each wish that is not met says what it is about. */
final class TermWishes {

    private static final int SHORT_JOURNEY = 60;
    private static final int QUARTER = 15;
    private static final int LONGEST = 480;

    private TermWishes() {}

    static Stream<Constraint> of(ConstraintFactory all) {
        return Stream.of(
                expiring(all),
                period(all),
                site(all),
                journey(all),
                monthFull(all),
                uneven(all),
                sameWeek(all),
                weekFull(all));
    }

    private static HardSoftScore weight(Kind kind) {
        return HardSoftScore.ofSoft(kind.usualWeight());
    }

    private static Constraint expiring(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> weeksLate(session) > 0)
                .penalize(weight(Kind.EXPIRING), TermWishes::weeksLate)
                .justifyWith((session, score) -> finding(
                        Kind.EXPIRING,
                        session,
                        Objects.requireNonNull(session.wanted().before()),
                        weeksLate(session)))
                .asConstraint(Kind.EXPIRING.name());
    }

    private static int weeksLate(ProposedSession session) {
        return session.wanted().before() == null
                ? 0
                : session.moment()
                        .weeksOutside(
                                session.moment().firstDay(), session.wanted().before());
    }

    private static Constraint period(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> weeksAway(session) > 0)
                .penalize(weight(Kind.PERIOD), TermWishes::weeksAway)
                .justifyWith((session, score) -> finding(
                        Kind.PERIOD,
                        session,
                        session.wanted().from(),
                        session.wanted().until().minusDays(1),
                        weeksAway(session)))
                .asConstraint(Kind.PERIOD.name());
    }

    private static int weeksAway(ProposedSession session) {
        return session.moment()
                .weeksOutside(session.wanted().from(), session.wanted().until());
    }

    private static Constraint site(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> fromWishedSite(session) > 0)
                .penalize(weight(Kind.SITE), TermWishes::fromWishedSite)
                .justifyWith((session, score) -> {
                    UUID wished = wishedSite(session);
                    return finding(
                            Kind.SITE,
                            session,
                            wished,
                            session.site(),
                            session.grounds().minutes(wished, session.site()));
                })
                .asConstraint(Kind.SITE.name());
    }

    /** 0 at the site that is wished for most; more the further it is and the less the site is wished for. */
    private static int fromWishedSite(ProposedSession session) {
        Map<UUID, Integer> sites = session.wanted().sites();
        if (sites.isEmpty() || session.venue().isOnline()) {
            return 0;
        }
        UUID wished = wishedSite(session);
        if (sites.getOrDefault(session.site(), 0).equals(sites.get(wished))) {
            return 0;
        }
        int far = Math.min(LONGEST, session.grounds().minutes(wished, session.site()));
        return 1 + far / QUARTER / (sites.containsKey(session.site()) ? 2 : 1);
    }

    private static UUID wishedSite(ProposedSession session) {
        return session.wanted().sites().entrySet().stream()
                .max(Map.Entry.<UUID, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow()
                .getKey();
    }

    private static Constraint journey(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .filter(session -> journeyOf(session) > SHORT_JOURNEY)
                .penalize(
                        weight(Kind.JOURNEY),
                        session -> (Math.min(LONGEST, journeyOf(session)) - SHORT_JOURNEY) / QUARTER + 1)
                .justifyWith((session, score) -> finding(
                        Kind.JOURNEY,
                        session,
                        session.lead().id(),
                        Objects.requireNonNull(session.lead().home()),
                        journeyOf(session)))
                .asConstraint(Kind.JOURNEY.name());
    }

    private static int journeyOf(ProposedSession session) {
        UUID home = session.lead().home();
        return home == null ? 0 : session.grounds().minutes(home, session.site());
    }

    private static Constraint monthFull(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .groupBy(
                        ProposedSession::lead,
                        session -> session.moment().month(),
                        sum(ProposedSession::dayParts),
                        toList())
                .filter((lead, month, parts, sessions) -> lead.loadIn(month) + parts > lead.mostAMonth())
                .penalize(
                        weight(Kind.MONTH_FULL),
                        (lead, month, parts, sessions) -> lead.loadIn(month) + parts - lead.mostAMonth())
                .justifyWith((lead, month, parts, sessions, score) -> new Finding(
                        Kind.MONTH_FULL,
                        ids(sessions),
                        List.of(lead.id(), month.atDay(1), lead.loadIn(month) + parts, lead.mostAMonth())))
                .asConstraint(Kind.MONTH_FULL.name());
    }

    private static Constraint uneven(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .groupBy(ProposedSession::lead, sum(ProposedSession::dayParts), toList())
                .filter((lead, parts, sessions) -> tooMany(lead, parts, sessions) > 0)
                .penalize(weight(Kind.UNEVEN), (lead, parts, sessions) -> {
                    int more = tooMany(lead, parts, sessions);
                    return Math.ceilDiv(more * more, 4);
                })
                .justifyWith((lead, parts, sessions, score) -> new Finding(
                        Kind.UNEVEN,
                        ids(sessions),
                        List.of(
                                lead.id(),
                                lead.wholeLoad() + parts,
                                sessions.getFirst().grounds().evenLoad())))
                .asConstraint(Kind.UNEVEN.name());
    }

    private static int tooMany(Giver lead, int parts, List<ProposedSession> sessions) {
        return lead.wholeLoad() + parts - sessions.getFirst().grounds().evenLoad();
    }

    private static Constraint sameWeek(ConstraintFactory all) {
        return all.forEachUniquePair(
                        ProposedSession.class,
                        equal(session -> session.wanted().course()),
                        equal(session -> session.wanted().branch()),
                        equal(ProposedSession::week))
                .penalize(weight(Kind.SAME_WEEK))
                .justifyWith((one, other, score) ->
                        new Finding(Kind.SAME_WEEK, List.of(one.id(), other.id()), List.of(one.week())))
                .asConstraint(Kind.SAME_WEEK.name());
    }

    private static Constraint weekFull(ConstraintFactory all) {
        return all.forEach(ProposedSession.class)
                .groupBy(ProposedSession::week, toList())
                .filter((week, sessions) -> moreThanEven(sessions) > 0)
                .penalize(weight(Kind.WEEK_FULL), (week, sessions) -> moreThanEven(sessions) * moreThanEven(sessions))
                .justifyWith((week, sessions, score) -> new Finding(
                        Kind.WEEK_FULL,
                        ids(sessions),
                        List.of(
                                week,
                                sessions.size(),
                                sessions.getFirst().grounds().evenWeek())))
                .asConstraint(Kind.WEEK_FULL.name());
    }

    private static int moreThanEven(List<ProposedSession> sessions) {
        return sessions.size() - sessions.getFirst().grounds().evenWeek();
    }

    private static List<UUID> ids(Collection<ProposedSession> sessions) {
        return sessions.stream().map(ProposedSession::id).toList();
    }

    private static Finding finding(Kind kind, ProposedSession session, Object... about) {
        return new Finding(kind, List.of(session.id()), List.of(about));
    }
}

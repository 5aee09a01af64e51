package nl.vertrouwd.planning.proposal;

import static nl.vertrouwd.planning.proposal.Finding.Kind.DAY_OFF;
import static nl.vertrouwd.planning.proposal.Finding.Kind.EXPIRING;
import static nl.vertrouwd.planning.proposal.Finding.Kind.JOURNEY;
import static nl.vertrouwd.planning.proposal.Finding.Kind.NOBODY;
import static nl.vertrouwd.planning.proposal.Finding.Kind.NOT_QUALIFIED;
import static nl.vertrouwd.planning.proposal.Finding.Kind.NO_PLACE;
import static nl.vertrouwd.planning.proposal.Finding.Kind.PERIOD;
import static nl.vertrouwd.planning.proposal.Finding.Kind.PERSON_BOOKED;
import static nl.vertrouwd.planning.proposal.Finding.Kind.PERSON_TOO_FAR;
import static nl.vertrouwd.planning.proposal.Finding.Kind.PERSON_TWICE;
import static nl.vertrouwd.planning.proposal.Finding.Kind.ROOM_TOO_SMALL;
import static nl.vertrouwd.planning.proposal.Finding.Kind.ROOM_TWICE;
import static nl.vertrouwd.planning.proposal.Finding.Kind.SITE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A proposal never has a clash, says which wishes it did not meet, and leaves alone what is pinned. */
class ProposalSolverTest {

    private static final Limits FEW = moves(20_000);
    private static final LocalDate TUESDAY = LocalDate.of(2027, 3, 16);
    private static final UUID COURSE = new UUID(1, 1);
    private static final UUID HERE = new UUID(2, 1);
    private static final UUID THERE = new UUID(2, 2);
    private static final Venue SMALL = new Venue(new UUID(3, 1), HERE, 8);
    private static final Venue LARGE = new Venue(new UUID(3, 2), HERE, 20);
    private static final Venue FAR = new Venue(new UUID(3, 3), THERE, 20);
    private static final Giver ONE = giver(1, HERE, Set.of(COURSE));
    private static final Giver OTHER = giver(2, THERE, Set.of());

    @Test
    void aTermOfHundredTwentySessionsIsWithoutAnyClash() {
        Problem term = TermOfSessions.of(120, 30, 40);
        Outcome outcome = new ProposalSolver(moves(30_000)).solve(term, List.of(), progress -> {});
        assertThat(outcome.placements()).hasSize(120);
        assertThat(outcome.clashes()).isZero();
        assertThat(doubled(term, outcome.placements())).isEmpty();
        assertThat(unfit(term, outcome.placements())).isEmpty();
    }

    @Test
    void itOnlyGetsBetterAndEndsWithTheBest() {
        List<Progress> told = new ArrayList<>();
        Outcome outcome = new ProposalSolver(moves(30_000)).solve(TermOfSessions.of(40, 10, 12), List.of(), told::add);
        assertThat(told).hasSizeGreaterThan(3);
        assertThat(told.getFirst().penalty()).isGreaterThan(outcome.penalty());
        assertThat(told.getLast().best().get().penalty()).isEqualTo(outcome.penalty());
    }

    @Test
    void theSameProblemWithTheSameMovesGivesTheSameProposal() {
        Outcome first = new ProposalSolver(FEW).solve(TermOfSessions.of(20, 8, 10), List.of(), progress -> {});
        Outcome second = new ProposalSolver(FEW).solve(TermOfSessions.of(20, 8, 10), List.of(), progress -> {});
        assertThat(second.placements()).isEqualTo(first.placements());
    }

    @Test
    void whatIsPinnedStaysWhereItIs() {
        SessionWanted wanted = wanted(1);
        Placement pinned = new Placement(wanted.id(), day(TUESDAY.plusWeeks(9)), FAR.id(), ONE.id(), null, true);
        Outcome outcome = solve(problem(wanted, wanted(2)), pinned);
        assertThat(outcome.placements()).hasSize(2).contains(pinned);
        assertThat(outcome.about(wanted.id())).extracting(Finding::kind).contains(PERIOD, SITE);
    }

    @Test
    void whatFitsNowhereHasNoPlaceAndSaysSo() {
        SessionWanted one = onlyOn(wanted(1), TUESDAY);
        SessionWanted other = onlyOn(wanted(2), TUESDAY);
        Outcome outcome = solve(problem(one, other));
        assertThat(outcome.placements()).hasSize(1);
        assertThat(outcome.clashes()).isZero();
        assertThat(outcome.findings()).extracting(Finding::kind).containsOnlyOnce(NO_PLACE);
    }

    @Test
    void whoIsNotQualifiedIsNotProposedAndWithoutAnybodyItSaysSo() {
        Outcome outcome = solve(problem(wanted(1)));
        assertThat(outcome.placements()).extracting(Placement::lead).containsExactly(ONE.id());
        Problem nobody = new Problem(
                List.of(wanted(1)), List.of(OTHER), venues(), locations(), List.of(), List.of(), travel(), Map.of());
        assertThat(solve(nobody).findings()).extracting(Finding::kind).containsExactly(NOBODY);
    }

    @Test
    void everyRuleThatAPlannerBreaksByHandIsNamed() {
        SessionWanted wanted = wanted(1);
        assertThat(judged(wanted, day(TUESDAY), SMALL, ONE)).contains(ROOM_TOO_SMALL);
        assertThat(judged(wanted, day(TUESDAY), LARGE, OTHER)).contains(NOT_QUALIFIED);
        assertThat(judged(wanted, day(LocalDate.of(2027, 5, 5)), LARGE, ONE)).contains(DAY_OFF);
        assertThat(judged(wanted, day(TUESDAY), LARGE, ONE)).isEmpty();
    }

    @Test
    void twoAtOnceInOneRoomByOnePersonAreTwoClashes() {
        Outcome outcome = ProposalSolver.judge(
                problem(wanted(1), wanted(2)),
                List.of(
                        new Placement(wanted(1).id(), day(TUESDAY), LARGE.id(), ONE.id(), null, false),
                        new Placement(wanted(2).id(), day(TUESDAY), LARGE.id(), ONE.id(), null, false)));
        assertThat(outcome.clashes()).isEqualTo(2);
        assertThat(outcome.about(wanted(2).id())).extracting(Finding::kind).contains(PERSON_TWICE, ROOM_TWICE);
    }

    @Test
    void whatIsPlannedAlreadyIsInTheWayAlsoByTravel() {
        Instant nine = Instant.parse("2027-03-16T08:00:00Z");
        Busy there = new Busy(ONE.id(), THERE, nine.minusSeconds(3600), nine.minusSeconds(1800));
        Busy same = new Busy(ONE.id(), THERE, nine, nine.plusSeconds(60));
        assertThat(judgedBeside(there)).containsExactly(PERSON_TOO_FAR);
        assertThat(judgedBeside(same)).containsExactly(PERSON_BOOKED);
        assertThat(judgedBeside(new Busy(ONE.id(), THERE, nine.minusSeconds(9000), nine.minusSeconds(5400))))
                .isEmpty();
    }

    @Test
    void wishesThatAreNotMetSayWhatTheyAreAbout() {
        SessionWanted wanted = wanted(1);
        Outcome outcome = ProposalSolver.judge(
                problem(wanted),
                List.of(new Placement(wanted.id(), day(LocalDate.of(2027, 4, 7)), FAR.id(), ONE.id(), null, false)));
        assertThat(outcome.about(wanted.id()))
                .contains(
                        new Finding(EXPIRING, List.of(wanted.id()), List.of(LocalDate.of(2027, 4, 1), 1)),
                        new Finding(
                                PERIOD,
                                List.of(wanted.id()),
                                List.of(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31), 1)),
                        new Finding(SITE, List.of(wanted.id()), List.of(HERE, THERE, 90)),
                        new Finding(JOURNEY, List.of(wanted.id()), List.of(ONE.id(), HERE, 90)));
        assertThat(outcome.wishes()).isEqualTo(4);
        assertThat(outcome.penalty()).isEqualTo(30 + 10 + 3 * 7 + 2 * 3);
    }

    @Test
    void aSolverThatWasStoppedBeforeItBeganStillGivesAProposalWithoutClashes() {
        ProposalSolver solver = new ProposalSolver(new Limits(Duration.ofHours(1), Duration.ofHours(1), 1000));
        solver.stop();
        assertThat(solver.solve(problem(wanted(1), wanted(2)), List.of(), progress -> {})
                        .placements())
                .hasSize(2);
    }

    private static Outcome solve(Problem problem, Placement... start) {
        return new ProposalSolver(FEW).solve(problem, List.of(start), progress -> {});
    }

    private static List<Finding.Kind> judged(SessionWanted wanted, Moment moment, Venue venue, Giver lead) {
        return rules(ProposalSolver.judge(
                problem(wanted), List.of(new Placement(wanted.id(), moment, venue.id(), lead.id(), null, false))));
    }

    private static List<Finding.Kind> judgedBeside(Busy busy) {
        Problem problem = new Problem(
                List.of(wanted(1)),
                List.of(ONE, OTHER),
                venues(),
                locations(),
                List.of(busy),
                List.of(),
                travel(),
                Map.of());
        return rules(ProposalSolver.judge(
                problem, List.of(new Placement(wanted(1).id(), day(TUESDAY), LARGE.id(), ONE.id(), null, false))));
    }

    private static List<Finding.Kind> rules(Outcome outcome) {
        return outcome.findings().stream()
                .map(Finding::kind)
                .filter(Finding.Kind::isRule)
                .toList();
    }

    private static Limits moves(long moves) {
        return new Limits(Duration.ofHours(1), Duration.ofHours(1), moves);
    }

    private static Moment day(LocalDate day) {
        return TermOfSessions.moment(day, 2);
    }

    private static SessionWanted wanted(int number) {
        return onlyOn(number, TermOfSessions.moments(2));
    }

    private static SessionWanted onlyOn(SessionWanted wanted, LocalDate day) {
        return onlyOn((int) wanted.id().getLeastSignificantBits(), List.of(day(day)));
    }

    private static SessionWanted onlyOn(int number, List<Moment> moments) {
        return new SessionWanted(
                new UUID(4, number),
                COURSE,
                "CLAS",
                2,
                true,
                false,
                false,
                12,
                LocalDate.of(2027, 1, 1),
                LocalDate.of(2027, 4, 1),
                LocalDate.of(2027, 4, 1),
                Map.of(HERE, 1),
                moments);
    }

    private static Giver giver(int number, UUID home, Set<UUID> courses) {
        return new Giver(new UUID(5, number), true, false, courses, EnumSet.allOf(DayOfWeek.class), home, Map.of(), 16);
    }

    private static Problem problem(SessionWanted... wanted) {
        return new Problem(
                List.of(wanted), List.of(ONE, OTHER), venues(), locations(), List.of(), List.of(), travel(), Map.of());
    }

    private static List<Venue> venues() {
        return List.of(SMALL, LARGE, FAR);
    }

    private static List<Location> locations() {
        Set<LocalDate> daysOff = Set.of(LocalDate.of(2027, 5, 5));
        return Stream.of(HERE, THERE, Location.ONLINE)
                .map(site -> new Location(site, TermOfSessions.HOME, daysOff))
                .toList();
    }

    private static Travel travel() {
        return (from, to) -> from.equals(to) ? 0 : 90;
    }

    /** By another road than the rules: everybody and every room of every half day that is there twice. */
    private static List<String> doubled(Problem term, List<Placement> placements) {
        Map<UUID, SessionWanted> wanted = wanted(term);
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        for (Placement placement : placements) {
            for (Moment.Part part : placement.moment().parts()) {
                people(placement, wanted)
                        .map(who -> who + " " + part.date() + part.start())
                        .filter(each -> !seen.add(each))
                        .forEach(twice::add);
            }
        }
        return twice;
    }

    private static Stream<@Nullable UUID> people(Placement placement, Map<UUID, SessionWanted> wanted) {
        assertThat(placement.actor() != null)
                .isEqualTo(wanted.get(placement.session()).actor());
        return Stream.of(placement.venue(), placement.lead(), placement.actor()).filter(each -> each != null);
    }

    private static Map<UUID, SessionWanted> wanted(Problem term) {
        return term.wanted().stream().collect(Collectors.toMap(SessionWanted::id, Function.identity()));
    }

    /** Rooms that are too small and people who are not qualified, work on other days or are blocked. */
    private static List<Placement> unfit(Problem term, List<Placement> placements) {
        Map<UUID, SessionWanted> wanted = wanted(term);
        Map<UUID, Giver> givers = term.givers().stream().collect(Collectors.toMap(Giver::id, Function.identity()));
        Map<UUID, Venue> venues = term.venues().stream().collect(Collectors.toMap(Venue::id, Function.identity()));
        return placements.stream()
                .filter(each -> {
                    SessionWanted session = wanted.get(each.session());
                    Giver lead = givers.get(each.lead());
                    boolean small =
                            each.venue() != null && venues.get(each.venue()).capacity() < session.capacity();
                    boolean unqualified = session.qualified() && !lead.courses().contains(session.course());
                    boolean off = each.moment().parts().stream()
                            .anyMatch(part -> !lead.days().contains(part.date().getDayOfWeek()));
                    boolean blocked = term.closed().stream()
                            .filter(period -> period.resource().equals(lead.id()))
                            .anyMatch(period -> each.moment().parts().stream()
                                    .map(part -> part.date().atTime(part.start()))
                                    .anyMatch(
                                            start -> !start.isBefore(period.from()) && start.isBefore(period.until())));
                    return small || unqualified || off || blocked;
                })
                .toList();
    }
}

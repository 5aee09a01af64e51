package nl.vertrouwd.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.sight.Services.Asked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Finds every method of every service whose result can say something of a person, and calls it as people who have no business with that
 * person, in every way that could lead to them: nothing may come. Without it, one new list without a check tells everybody who takes part
 * in what. A method that is new, and of which this cannot see that it gives nothing away, makes it red. Seen red by a service that asked
 * nobody, by a roster for administrators, and by a parameter of an unknown type.
 */
@SpringBootTest(properties = "vertrouwd.schema=who_sees_whom")
@Import({TestOrganisation.class, TestTree.class, TestPlanning.class, World.class, DutyFacts.class})
class WhoSeesWhomTest {

    /** What tells even those who may know nothing by these calls, with the reason. */
    private static final Map<String, String> NEVER_TELL = Map.ofEntries(
            Map.entry(
                    "Delegations.given",
                    "nobody in this world has given their view away; DelegationsTest shows who sees it"),
            Map.entry("Delegations.received", "nor received one"),
            Map.entry("Delegations.standing", "nor has one now"),
            Map.entry("NextSteps.of", "tells of the reader's own deputies only, of which there are none here"),
            Map.entry(
                    "OrganisationChart.unit",
                    "who leads a unit; the somebody leads none, OrganisationChartTest shows who sees the name"),
            Map.entry("Exemptions.ofNetworks", "what is waived for a network, which is nobody in particular"),
            Map.entry("OutsideTrainers.invite", "that a trainer from outside is booked twice, without a name"),
            Map.entry(
                    "SchemeDesk.people",
                    "whom a change would move, which nobody asked for here; SchemeDeskTest shows who sees it"),
            Map.entry("Enrolments.admit", "where somebody else is instead is told to nobody"),
            Map.entry("ParkedMail.page", "no letter is parked in this world; MessageViewsTest shows who sees one"),
            Map.entry("Jobs.failures", "nothing of anybody failed here; JobsViewTest shows who sees it"),
            Map.entry(
                    "PlannedCourses.own",
                    "the reader's own places, as courses and days; PlannedDutiesTest shows that nobody else learns of them"),
            Map.entry(
                    "BlockedPeriods.of",
                    "nobody is blocked in this world; BlockedPeriodsTest shows who sees what of it"),
            Map.entry("BlockedPeriods.ofPlaces", "of sites and rooms, which are nobody"),
            Map.entry("Qualifications.of", "nobody is qualified here; PlanningGroundsTest shows who sees it"),
            Map.entry(
                    "Proposals.find",
                    "nothing is proposed in this world; ProposalsTest shows that only planners see it"),
            Map.entry("Proposals.wouldPlace", "the same of another place"),
            Map.entry("Proposals.accept", "the same when drafts are made of it"),
            Map.entry("StandIns.needed", "nobody is blocked here; StandInsTest shows who sees it"),
            Map.entry("Involvements.of", "where the reader stands in a session themselves"),
            Map.entry("Scheduling.wouldSchedule", "the same, before it is done"),
            Map.entry("Scheduling.wouldChange", "the same of a session that changes"),
            Map.entry("SeriesPlanning.preview", "the same of each day of a series"),
            Map.entry("SeriesPlanning.make", "the same of each day of a series"),
            Map.entry(
                    "BulkChanges.withoutPlace",
                    "who lost a place in what the reader changed; BulkChangesTest shows who sees the names"),
            Map.entry("BoardMoves.wouldMove", "the same of a move on the board"),
            Map.entry("BoardMoves.move", "the same of a move on the board"),
            Map.entry("BoardMoves.undo", "the same of a move that is put back"),
            Map.entry(
                    "SessionStory.overruled", "nothing was overruled in this world; OverrulingTest shows who reads it"),
            Map.entry(
                    "FormDrafts.find",
                    "what the reader typed themselves; FormDraftsTest shows that nobody else reads it"),
            Map.entry(
                    "CourseRequests.own",
                    "the reader's own requests, as courses and quarters; CourseRequestsTest shows that nobody else learns of them"),
            Map.entry("CourseRequests.waiting", "the same, as far as they wait"),
            Map.entry("PressingLooks.whom", "nothing presses who is ill and exempt; DutyViewsTest shows who sees it"),
            Map.entry("PressingPeople.whom", "the same"),
            Map.entry("Scheduling.schedule", "that a trainer is booked twice, without a name"),
            Map.entry("Trainers.outsiders", "accounts of people from outside, of whom the somebody is none"),
            Map.entry("Trainers.addFromOutside", "the trainer that was just made of an account from outside"));

    @Autowired
    ApplicationContext context;

    @Autowired
    ObjectProvider<World> worlds;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    PersonRegister register;

    @Autowired
    Clock clock;

    private World world;
    private Arguments arguments;

    @BeforeEach
    void theWorld() {
        world = worlds.getObject();
        arguments = new Arguments(world, LocalDate.now(clock));
    }

    @Test
    void everyMethodThatTellsOfPeopleIsOneThatThisKnowsHowToCall() {
        Set<String> unknown = new TreeSet<>();
        for (Asked asked : checked()) {
            if (arguments.of(asked.method(), world.administrator()).isEmpty()) {
                unknown.add(asked.method().toGenericString());
            }
        }
        assertThat(checked()).hasSizeGreaterThan(20);
        assertThat(unknown).isEmpty();
    }

    @Test
    void nobodyOutsideGetsAnythingOfAnybody() {
        List<String> told = new ArrayList<>();
        world.outsiders().forEach((who, actor) -> {
            for (Asked asked : checked()) {
                told(asked, actor).ifPresent(what -> told.add(asked.name() + " told " + who + ": " + what));
            }
        });
        assertThat(told).isEmpty();
    }

    /** Otherwise the calls above would prove nothing. */
    @Test
    void everyMethodTellsSomebodyWhoMayKnow() {
        Set<String> silent = new TreeSet<>();
        for (Asked asked : checked()) {
            boolean tells = world.insiders().values().stream()
                    .anyMatch(actor -> told(asked, actor).isPresent());
            if (!tells && !NEVER_TELL.containsKey(asked.name())) {
                silent.add(asked.name());
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void aServiceThatAsksNobodyIsSeen() {
        Asked leak = Services.methods(register)
                .filter(asked -> asked.method().getName().equals("find"))
                .findFirst()
                .orElseThrow();
        assertThat(AboutPeople.tells(leak.method())).isTrue();
        assertThat(told(leak, world.administrator())).isPresent();
    }

    private List<Asked> checked() {
        return Services.of(context).stream()
                .filter(asked -> !Unchecked.is(asked.method()))
                .toList();
    }

    /** What the method tells this actor of the somebody, called in every way that could lead to them. */
    private Optional<String> told(Asked asked, Actor actor) {
        return arguments.of(asked.method(), actor).orElse(List.of()).stream()
                .flatMap(call -> AboutPeople.in(call(asked, call)).filter(about -> isTelling(about, call)))
                .map(Object::toString)
                .findFirst();
    }

    /** Whether it is of the somebody: it says so, or it is where they stand in a session when that was asked. */
    private boolean isTelling(Object about, Object[] call) {
        String said = about.toString();
        return about instanceof EnrolmentStatus && List.of(call).contains(world.secret)
                || world.secrets().stream().anyMatch(said::contains);
    }

    /** Nothing of the call stays; a refusal is nothing, and so is asking for something of one's own that is not there. */
    private @Nullable Object call(Asked asked, Object[] call) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            try {
                asked.method().setAccessible(true);
                return asked.method().invoke(asked.bean(), call);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof DomainException || e.getCause() instanceof NoSuchElementException) {
                    return null;
                }
                throw new AssertionError(asked.name() + " failed", e.getCause());
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        });
    }
}

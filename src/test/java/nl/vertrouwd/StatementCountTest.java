package nl.vertrouwd;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.Enrolments;
import nl.vertrouwd.obligation.DutyFacts;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SuspensionReason;
import nl.vertrouwd.organisation.Suspensions;
import nl.vertrouwd.organisation.TestOrganisation;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockResult;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriods;
import nl.vertrouwd.planning.Country;
import nl.vertrouwd.planning.HolidayCalendar;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Scheduling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.Sessions;
import nl.vertrouwd.planning.TestPlanning;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TravelTimes;
import nl.vertrouwd.trainingrecord.Completed;
import nl.vertrouwd.trainingrecord.Completions;
import nl.vertrouwd.trainingrecord.Exempted;
import nl.vertrouwd.trainingrecord.ExemptionResult;
import nl.vertrouwd.trainingrecord.Exemptions;
import nl.vertrouwd.trainingrecord.KnownRequirement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every page asks the database as often for seventy rows of everything as for ten; how often stands here and may not grow. */
@SpringBootTest(properties = "vertrouwd.schema=statement_count")
@Import({
    TestOrganisation.class,
    TestPlanning.class,
    TestClock.Wanted.class,
    StatementCounter.Wanted.class,
    DutyFacts.class
})
class StatementCountTest extends SpringBrowserlessTest {

    private static final int FEW = 10;
    private static final int MANY = 70;
    private static final YearMonth MONTH = YearMonth.of(2030, 5);
    private static final int HOURS_A_DAY = 8;

    /** Of a page that somebody goes to, without those of the frame around it. */
    private static final Map<String, Integer> STATEMENTS = Map.ofEntries(
            Map.entry("start of a participant", 22),
            Map.entry("start of staff", 19),
            Map.entry("offer", 6),
            Map.entry("offer of a place and month", 6),
            Map.entry("session", 17),
            Map.entry("my courses", 5),
            Map.entry("my file", 43),
            Map.entry("file of somebody", 50),
            Map.entry("my duties", 10),
            Map.entry("duties of somebody", 15),
            Map.entry("messages", 6),
            Map.entry("choices about mail", 2),
            Map.entry("texts of messages", 1),
            Map.entry("text of a message", 1),
            Map.entry("mail", 2),
            Map.entry("exemptions of networks", 2),
            Map.entry("giving", 5),
            Map.entry("attendance", 21),
            Map.entry("planning", 28),
            Map.entry("planning by trainer", 28),
            Map.entry("planning by room", 28),
            Map.entry("demand", 18),
            Map.entry("year plan", 7),
            Map.entry("activities", 6),
            Map.entry("menu card", 1),
            Map.entry("form of a session", 17),
            Map.entry("rooms", 2),
            Map.entry("trainers", 5),
            Map.entry("trainer", 18),
            Map.entry("agenda", 17),
            Map.entry("absences", 17),
            Map.entry("changes", 8),
            Map.entry("slots", 20),
            Map.entry("holidays", 1),
            Map.entry("travel times", 3),
            Map.entry("blocked places", 3),
            Map.entry("persons", 2),
            Map.entry("accounts", 7),
            Map.entry("account", 12),
            Map.entry("management", 24),
            Map.entry("settings", 1),
            Map.entry("jobs", 4),
            Map.entry("job", 5),
            Map.entry("audit", 4),
            Map.entry("erasure", 6),
            Map.entry("schemes", 2),
            Map.entry("scheme", 2),
            Map.entry("change of a requirement", 3),
            Map.entry("courses", 1),
            Map.entry("organisation", 1),
            Map.entry("deputies", 2),
            Map.entry("import", 12),
            Map.entry("imports", 4),
            Map.entry("one import", 7),
            Map.entry("exports", 1),
            Map.entry("one export", 1));

    @Autowired
    TestOrganisation organisation;

    @Autowired
    TestPlanning planning;

    @Autowired
    Scheduling scheduling;

    @Autowired
    Sessions sessions;

    @Autowired
    Enrolments enrolments;

    @Autowired
    Completions completions;

    @Autowired
    Suspensions suspensions;

    @Autowired
    Exemptions exemptions;

    @Autowired
    BlockedPeriods periods;

    @Autowired
    TravelTimes travel;

    @Autowired
    HolidayCalendar holidays;

    @Autowired
    DutyFacts confidants;

    @Autowired
    Accounts accounts;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Site site;
    private Branch network;
    private Room room;
    private Trainer trainer;
    private PersonId participant;
    private Actor follower;
    private Actor staff;
    private SessionId crowded;
    private final UUID run = Ids.next();
    private int rows;

    @AfterEach
    void nobodyIsSignedIn() {
        SignedIn.nobody();
    }

    @Test
    void noPageAsksMoreStatementsWhenThereAreMoreRows() {
        someBegin();
        rowsOfEverything(FEW);
        Map<String, Integer> few = statementsOfEachPage();
        int cardsOfFew = listItems("my-courses", "", follower);
        rowsOfEverything(MANY);
        Map<String, Integer> many = statementsOfEachPage();
        assertThat(listItems("my-courses", "", follower)).isGreaterThan(cardsOfFew + 50);
        assertThat(many).isEqualTo(few).isEqualTo(STATEMENTS);
    }

    private Map<String, Integer> statementsOfEachPage() {
        String session = "sessions/" + reference(crowded);
        Map<String, Integer> statements = new LinkedHashMap<>();
        statements.put("start of a participant", count("", "", follower));
        statements.put("start of staff", count("", "", staff));
        statements.put("offer", count("offer", "", follower));
        statements.put(
                "offer of a place and month", count("offer", "site=" + site.code() + "&month=" + MONTH, follower));
        statements.put("session", count(session, "", follower));
        statements.put("my courses", count("my-courses", "", follower));
        String file = "persons/" + organisation.number(participant) + "/dossier";
        count(file, "", staff); // a look is written down once in an hour
        count("dossier", "", follower); // what courses are called is read once in a while
        statements.put("my file", count("dossier", "", follower));
        statements.put("file of somebody", count(file, "", staff));
        String duties = "persons/" + organisation.number(participant) + "/duties";
        count(duties, "", staff);
        statements.put("my duties", count("duties", "", follower));
        statements.put("duties of somebody", count(duties, "", staff));
        statements.put("exemptions of networks", count("network-exemptions", "", staff));
        statements.put("messages", count("messages", "", follower));
        statements.put("choices about mail", count("message-preferences", "", follower));
        statements.put("texts of messages", count("message-texts", "", staff));
        statements.put("text of a message", count("message-texts/enrolled/nl", "", staff));
        statements.put("mail", count("mail", "", staff));
        statements.put("giving", count("giving", "", staff));
        statements.put("attendance", count(session + "/attendance", "", staff));
        statements.put("planning", count("planning", "view=month&date=" + MONTH.atDay(1), staff));
        statements.put("planning by trainer", count("planning", "view=trainers&weeks=4&date=" + MONTH.atDay(1), staff));
        statements.put("planning by room", count("planning", "view=rooms&weeks=4&date=" + MONTH.atDay(1), staff));
        statements.put("demand", count("planning/demand", "", staff));
        statements.put("year plan", count("planning/year", "", staff));
        statements.put("activities", count("planning/activities", "", staff));
        statements.put("menu card", count("planning/activities/menu", "", staff));
        statements.put("form of a session", count(session + "/edit", "", staff));
        statements.put("rooms", count("rooms", "", staff));
        statements.put("trainers", count("trainers", "", staff));
        statements.put("trainer", count("trainers/" + trainer.id().value(), "", staff));
        statements.put("agenda", count("agenda", "", staff));
        statements.put("absences", count("planning/absences", "", staff));
        statements.put("changes", count("planning/changes", "", staff));
        statements.put(
                "slots",
                count(
                        "planning/slots",
                        "course=UBA&places=12&near=" + site.code() + "&furthest=10000&from=2030-05-01",
                        staff));
        statements.put("holidays", count("holidays", "", staff));
        statements.put("travel times", count("travel-times", "from=" + site.code(), staff));
        statements.put("blocked places", count("blocked-places", "", staff));
        statements.put("persons", count("persons", "text=Persoon", staff));
        statements.put("accounts", count("accounts", "", staff));
        statements.put("account", count("accounts/" + staff.account().value(), "", staff));
        statements.put("management", count("management", "", staff));
        statements.put("settings", count("settings", "", staff));
        statements.put("jobs", count("jobs", "", staff));
        statements.put("job", count("jobs/obligation.duties", "", staff));
        statements.put("audit", count("audit", "", staff));
        statements.put("erasure", count("erasure", "", staff));
        statements.put("schemes", count("schemes", "", staff));
        statements.put("scheme", count("schemes/confidant", "", staff));
        statements.put(
                "change of a requirement",
                count("schemes/confidant/change", "what=version&requirement=refresher", staff));
        statements.put("courses", count("courses", "", staff));
        statements.put("organisation", count("organisation", "", staff));
        statements.put("deputies", count("deputies", "", staff));
        statements.put("import", count("import", "", staff));
        statements.put("imports", count("import/runs", "", staff));
        statements.put("one import", count("import/runs/" + run, "", staff));
        statements.put("exports", count("exports", "", staff));
        statements.put("one export", count("exports/duty-rate", "", staff));
        return statements;
    }

    /** Comes from another page, so that nothing of it is there yet. */
    private int count(String path, String query, Actor actor) {
        SignedIn.as(actor);
        UI.getCurrent().navigate(path.equals("my-courses") ? "offer" : "my-courses");
        return StatementCounter.during(() -> open(path, query)).size();
    }

    private int listItems(String path, String query, Actor actor) {
        SignedIn.as(actor);
        open(path, query);
        return $(ListItem.class).all().size();
    }

    private void open(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
        roundTrip();
        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo(path);
    }

    private void someBegin() {
        site = organisation.site("Europe/Amsterdam");
        network = organisation.branch();
        room = planning.room(site, 100);
        PersonId giver = organisation.person();
        trainer = planning.trainer(giver);
        AccountId account = accounts.of(giver).orElseThrow();
        accounts.waiting(Accounts.SYSTEM, account); // reads a key that is read once
        staff = new Actor(account, giver, Set.of(Role.PARTICIPANT, Role.TRAINER, Role.PLANNER, Role.ADMINISTRATOR));
        participant = organisation.person();
        confidants.appointed(participant, network.code(), LocalDate.of(2024, 1, 1));
        follower = new Actor(AccountId.next(), participant, Set.of(Role.PARTICIPANT));
        crowded = planning.published(draft(MONTH.atEndOfMonth(), 0));
    }

    /** Until there are so many: sessions, drafts, rooms, trainers, people, enrolments in one session and of one person. */
    private void rowsOfEverything(int wanted) {
        for (; rows < wanted; rows++) {
            LocalDate day = MONTH.atDay(1 + rows / HOURS_A_DAY);
            SessionId session = planning.published(draft(day, rows % HOURS_A_DAY));
            enrol(session, participant);
            enrol(crowded, organisation.person());
            complete(session);
            Site another = organisation.site("Europe/Amsterdam");
            planning.room(another, 20);
            planning.room(site, 20);
            planning.trainer();
            blocked(another, day);
            imported();
            scheduling.schedule(draft(day.plusMonths(1), rows % HOURS_A_DAY), false, Accounts.SYSTEM);
            LocalDate from = MONTH.atDay(1).plusWeeks(rows);
            suspensions.enter(Accounts.SYSTEM, participant, SuspensionReason.OTHER, from, from.plusDays(3));
            exempt(new Exempted.Someone(participant), from);
            exempt(new Exempted.Network(network.code()), from);
        }
    }

    /** One more of each kind that can be blocked; the trainer on the day of one of their sessions. */
    private void blocked(Site another, LocalDate day) {
        travel.set(site.id(), another.id(), 30 + rows, Accounts.SYSTEM);
        block(new Blocked.Staff(trainer.id()), day, BlockReason.LEAVE);
        block(new Blocked.Place(another.id()), day, BlockReason.CLOSED);
        holidays.add(Country.NETHERLANDS, LocalDate.of(2026, 6, 1).plusDays(rows), "Vrij", Accounts.SYSTEM);
    }

    private void block(Blocked what, LocalDate day, BlockReason reason) {
        assertThat(periods.block(what, day.atStartOfDay(), day.plusDays(1).atStartOfDay(), reason, Accounts.SYSTEM))
                .isInstanceOf(BlockResult.Blocked.class);
    }

    private void exempt(Exempted whom, LocalDate from) {
        KnownRequirement what = new KnownRequirement("confidant", "basic", true);
        assertThat(exemptions.enter(Accounts.SYSTEM, whom, what, from, null, "Was al opgeleid"))
                .isInstanceOf(ExemptionResult.Done.class);
    }

    /** One more import, and one more file, branch and conflict of the first one. */
    private void imported() {
        UUID id = rows == 0 ? run : Ids.next();
        jdbc.sql(
                        "INSERT INTO import_run (id, account_id, started_at, folder, delivered_on, dry_run, result, errors, conflicts,"
                                + " people_employed, people_closed, people_moved, closing_limit, branch_limit)"
                                + " VALUES (?, ?, '2026-11-01', 'levering', '2026-11-01', FALSE, 'DONE', 0, 0, 0, 0, 0, 5, 10)")
                .params(Ids.bytes(id), Ids.bytes(staff.account().value()))
                .update();
        jdbc.sql("INSERT INTO import_run_file VALUES (?, ?, 'persons.csv', 1, 0, 0, 0, 0)")
                .params(Ids.bytes(run), rows)
                .update();
        jdbc.sql("INSERT INTO import_run_branch VALUES (?, ?, 1, 1, 0)")
                .params(Ids.bytes(run), "B" + rows)
                .update();
        jdbc.sql("INSERT INTO import_run_remark VALUES (?, ?, 'suspensions.csv', 2, 'until',"
                        + " 'organisation.import.conflict.suspension-open', '[]')")
                .params(Ids.bytes(run), rows)
                .update();
        jdbc.sql("UPDATE import_run SET conflicts = conflicts + 1 WHERE id = ?")
                .param(Ids.bytes(run))
                .update();
    }

    private SessionDraft draft(LocalDate day, int hour) {
        LocalTime start = LocalTime.of(8 + hour, 0);
        return planning.draft(
                "UBA",
                room,
                trainer,
                100,
                new SessionDraft.Block(day, start, start.plusMinutes(25), room.id()),
                new SessionDraft.Block(day, start.plusMinutes(30), start.plusMinutes(55), room.id()));
    }

    private void enrol(SessionId session, PersonId person) {
        Actor actor = new Actor(AccountId.next(), person, Set.of(Role.PARTICIPANT));
        Session wanted = sessions.find(session, Accounts.SYSTEM).orElseThrow().session();
        assertThat(enrolments.enrol(session, actor, Set.copyOf(enrolments.doubts(wanted, actor))))
                .isInstanceOf(EnrolResult.Enrolled.class);
    }

    private void complete(SessionId id) {
        Session session = sessions.find(id, Accounts.SYSTEM).orElseThrow().session();
        Completed completed = new Completed(
                participant,
                "Sam Voorbeeld",
                session.course(),
                LocalDate.of(2026, 11, 2),
                7,
                List.of(trainer.name()),
                site.name(),
                id.value());
        transaction.executeWithoutResult(status -> completions.record(List.of(completed), Accounts.SYSTEM));
    }

    private String reference(SessionId session) {
        return sessions.find(session, Accounts.SYSTEM).orElseThrow().session().reference();
    }
}

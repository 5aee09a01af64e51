package nl.vertrouwd.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Units;
import nl.vertrouwd.planning.ActivityRequests;
import nl.vertrouwd.planning.ActivityWish;
import nl.vertrouwd.planning.BranchNeed;
import nl.vertrouwd.planning.BranchNeeds;
import nl.vertrouwd.planning.CourseRequests;
import nl.vertrouwd.planning.MenuCard;
import nl.vertrouwd.planning.MenuItem;
import nl.vertrouwd.planning.Quarter;
import nl.vertrouwd.planning.TeamRequests;
import org.springframework.stereotype.Component;

/** What is asked in the demo: by people, by who leads a unit, and by branches; through the same services as by hand. */
@Component
class DemoDemand {

    private static final String LED = "CLAS-1";
    private static final int EVERY_SO_MANY = 9;
    private static final int TEAM = 14;
    private static final int WEEKS_AHEAD = 5;

    private final CourseRequests requests;
    private final TeamRequests teams;
    private final BranchNeeds needs;
    private final ActivityRequests activities;
    private final MenuCard menu;
    private final Courses courses;
    private final Units units;
    private final PersonRegister persons;
    private final Clock clock;

    DemoDemand(
            CourseRequests requests,
            TeamRequests teams,
            BranchNeeds needs,
            ActivityRequests activities,
            MenuCard menu,
            Courses courses,
            Units units,
            PersonRegister persons,
            Clock clock) {
        this.requests = requests;
        this.teams = teams;
        this.needs = needs;
        this.activities = activities;
        this.menu = menu;
        this.courses = courses;
        this.units = units;
        this.persons = persons;
        this.clock = clock;
    }

    /** @param people personnel numbers of who asks now and then */
    void make(List<String> people) {
        Quarter now = Quarter.of(LocalDate.now(clock));
        Quarter next = now.plus(1);
        List<String> wanted = List.of("SVK", "SVMB", "TMO", "UBA");
        for (int i = 0; i < people.size(); i += EVERY_SO_MANY) {
            String course = wanted.get(i / EVERY_SO_MANY % wanted.size());
            requests.ask(course(course), i % 2 == 0 ? now : next, participant(people.get(i)));
        }
        requests.ask(course("SVMB"), now, participant(DemoAccount.PARTICIPANT.personnelNumber()));
        need("CLAS", "SVDI", next, 60);
        need("CLAS", "UBA", next, 24);
        need("KMAR", "SVK", next, 36);
        need("CZSK", "SVDI", now, 30);
        forUnit(next);
    }

    private void forUnit(Quarter quarter) {
        LocalDate today = LocalDate.now(clock);
        units.find(LED, today).ifPresent(unit -> {
            Actor leader = leader(unit.id());
            teams.ask(unit.id(), course("SVJT"), TEAM, quarter, leader);
            menu.active().stream()
                    .limit(2)
                    .map(MenuItem::id)
                    .forEach(item -> activities.ask(
                            new ActivityWish(item, unit.id(), TEAM, today.plusWeeks(WEEKS_AHEAD), ""), leader));
        });
    }

    private void need(String branch, String course, Quarter quarter, int people) {
        needs.enter(new BranchNeed(course(course), branch, quarter, people, 0), Accounts.SYSTEM);
    }

    private CourseId course(String code) {
        return courses.byCode(code).orElseThrow().id();
    }

    private Actor participant(String number) {
        return new Actor(Accounts.SYSTEM.account(), person(number), Set.of(Role.PARTICIPANT));
    }

    private Actor leader(UnitId unit) {
        AccountId account = Accounts.SYSTEM.account();
        return new Actor(
                account,
                person(DemoAccount.LEADER.personnelNumber()),
                new Grants(Set.of(new Grant(Role.LEADER, new Scope.Below(unit)))));
    }

    private PersonId person(String number) {
        return persons.byPersonnelNumber(number).orElseThrow().id();
    }
}

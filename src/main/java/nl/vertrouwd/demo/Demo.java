package nl.vertrouwd.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.StartMessage;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.organisation.Person;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Rooms;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Fills an empty product with the demo organisation when {@code vertrouwd.demo} says so, and tells how to sign in. */
@Component
@Order(0)
class Demo implements ApplicationRunner, StartMessage {

    private final boolean wanted;
    private final DemoFiles files;
    private final DemoAccounts demoAccounts;
    private final DemoSessions sessions;
    private final DemoStaff staff;
    private final DemoDemand demand;
    private final PersonRegister persons;
    private final Accounts accounts;
    private final Sites sites;
    private final Rooms rooms;
    private final Texts texts;

    Demo(
            @Value("${vertrouwd.demo:false}") boolean wanted,
            DemoFiles files,
            DemoAccounts demoAccounts,
            DemoSessions sessions,
            DemoStaff staff,
            DemoDemand demand,
            PersonRegister persons,
            Accounts accounts,
            Sites sites,
            Rooms rooms,
            Texts texts) {
        this.wanted = wanted;
        this.files = files;
        this.demoAccounts = demoAccounts;
        this.sessions = sessions;
        this.staff = staff;
        this.demand = demand;
        this.persons = persons;
        this.accounts = accounts;
        this.sites = sites;
        this.rooms = rooms;
        this.texts = texts;
    }

    /** Does nothing to a product that has data or accounts of its own; goes on where an earlier start was cut off. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (!wanted) {
            return;
        }
        if (sites.all().isEmpty() && accounts.count(Accounts.SYSTEM, AccountFilter.ALL) == 0) {
            files.read();
        }
        boolean madeByThisVersion = person(DemoAccount.ADMINISTRATOR).isPresent();
        if (!files.areAllThereIs() || !madeByThisVersion || isComplete()) {
            return;
        }
        if (rooms.all().isEmpty()) {
            sessions.make(files.personnelNumbers());
            staff.make();
            demand.make(files.personnelNumbers());
        }
        demoAccounts.make();
    }

    @Override
    public List<String> lines() {
        if (!wanted || !files.areAllThereIs() || !isComplete()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(texts.get(Languages.DUTCH, "demo.accounts", DemoAccount.PASSWORD));
        for (DemoAccount account : DemoAccount.values()) {
            lines.add(line(account.personnelNumber(), account.name()));
        }
        lines.add(line(DemoAccount.EXTERNAL_TRAINER, "EXTERNAL_TRAINER"));
        return lines;
    }

    private String line(String username, String role) {
        String name = role.toLowerCase(Locale.ROOT).replace('_', '-');
        return String.format(Locale.ROOT, "  %-28s %s", username, texts.get(Languages.DUTCH, "demo.role." + name));
    }

    /** The accounts are made last. */
    private boolean isComplete() {
        return person(DemoAccount.ADMINISTRATOR)
                .flatMap(person -> accounts.of(person.id()))
                .isPresent();
    }

    private Optional<Person> person(DemoAccount account) {
        return persons.byPersonnelNumber(account.personnelNumber());
    }
}

package nl.vertrouwd.notification;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.DutyNotices;
import nl.vertrouwd.obligation.DutyTotals;
import nl.vertrouwd.obligation.PressingDuty;
import org.springframework.stereotype.Component;

/** Every Monday: who leads a unit, deputises there or coordinates a network gets numbers, instead of a mail for each person; nobody gets zeros. */
@Component
class WeeklyDigests implements Job {

    private static final int WITHIN = 90;

    private final DutyNotices notices;
    private final Accounts accounts;
    private final RoleHolders holders;
    private final MessageWriter writer;

    WeeklyDigests(DutyNotices notices, Accounts accounts, RoleHolders holders, MessageWriter writer) {
        this.notices = notices;
        this.accounts = accounts;
        this.holders = holders;
        this.writer = writer;
    }

    @Override
    public String name() {
        return "notification.digests";
    }

    @Override
    public String schedule() {
        return "0 0 6 ? * MON";
    }

    @Override
    public void run(JobRun run) {
        String week = week(run.day());
        List<PressingDuty> pressing = notices.pressing(
                run.day(), WITHIN, (person, broken) -> run.failed(person.value().toString(), broken));
        Map<PersonId, DutyTotals> ofLeaders = notices.ofLeaders(pressing, run.day());
        List<AccountRow> coordinators = holders.of(Role.CONFIDANT_COORDINATOR);
        run.expect((long) ofLeaders.size() + coordinators.size());
        run.each(
                ofLeaders.entrySet(),
                leader -> leader.getKey().value().toString(),
                leader -> tell(MessageKind.UNIT_DIGEST, Receiver.of(leader.getKey()), week, leader.getValue()));
        run.each(coordinators, account -> account.id().value().toString(), account -> {
            Actor coordinator = accounts.asActor(account.id());
            DutyTotals totals = notices.ofNetworks(pressing, networks(coordinator), run.day());
            tell(MessageKind.NETWORK_DIGEST, Receiver.of(coordinator), week, totals);
        });
    }

    private static List<String> networks(Actor coordinator) {
        return coordinator.grants().scopes(Role.CONFIDANT_COORDINATOR).stream()
                .filter(Scope.Network.class::isInstance)
                .map(Scope.Network.class::cast)
                .map(Scope.Network::code)
                .sorted()
                .toList();
    }

    private void tell(MessageKind kind, Receiver receiver, String week, DutyTotals totals) {
        if (!totals.isEmpty()) {
            writer.tell(
                    kind,
                    receiver,
                    week,
                    Map.of(
                            "overdue",
                            Integer.toString(totals.overdue()),
                            "expiring",
                            Integer.toString(totals.expiring())));
        }
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}

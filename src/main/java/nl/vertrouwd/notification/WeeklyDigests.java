package nl.vertrouwd.notification;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.obligation.DutyNotices;
import nl.vertrouwd.obligation.DutyTotals;
import org.springframework.stereotype.Component;

/** Every Monday: who leads a unit or coordinates a network gets numbers, instead of a mail for each person; nobody gets zeros. */
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
        run.each(
                notices.ofLeaders(run.day(), WITHIN).entrySet(),
                leader -> leader.getKey().value().toString(),
                leader -> tell(MessageKind.UNIT_DIGEST, Receiver.of(leader.getKey()), week, leader.getValue()));
        run.each(
                holders.of(Role.CONFIDANT_COORDINATOR),
                account -> account.id().value().toString(),
                account -> tellCoordinator(accounts.asActor(account.id()), week, run.day()));
    }

    private void tellCoordinator(Actor coordinator, String week, LocalDate day) {
        Set<Scope> networks = coordinator.grants().scopes(Role.CONFIDANT_COORDINATOR);
        boolean all = networks.stream().anyMatch(scope -> !(scope instanceof Scope.Network));
        DutyTotals totals = all ? notices.ofAllNetworks(day, WITHIN) : notices.ofNetworks(codes(networks), day, WITHIN);
        tell(MessageKind.NETWORK_DIGEST, Receiver.of(coordinator), week, totals);
    }

    private static List<String> codes(Set<Scope> networks) {
        return networks.stream()
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

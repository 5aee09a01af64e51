package nl.vertrouwd.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.Job;
import nl.vertrouwd.base.JobRun;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.obligation.DutyNotices;
import nl.vertrouwd.obligation.PressingDuty;
import org.springframework.stereotype.Component;

/**
 * Every morning: who has 90, 30 or 7 days left is told once for each, and who is too late once. Whoever passed two of them since the last
 * time is told the nearest only. No more people are told on one day that they are too late than the setting says, who became so last first:
 * at a first run, or when other things are asked from a day on, that can be thousands at once. The rest is told on the days after.
 */
@Component
class DutyMessages implements Job {

    static final List<Integer> DAYS_LEFT = List.of(7, 30, 90);
    private static final int AT_ONCE = 500;

    private static final Comparator<PressingDuty> LATEST_FIRST = Comparator.comparing(PressingDuty::due)
            .reversed()
            .thenComparing(duty -> duty.person().value());

    private final DutyNotices notices;
    private final MessageStore store;
    private final MessageWriter writer;
    private final Settings settings;
    private final Clock clock;

    DutyMessages(DutyNotices notices, MessageStore store, MessageWriter writer, Settings settings, Clock clock) {
        this.notices = notices;
        this.store = store;
        this.writer = writer;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "notification.duties";
    }

    @Override
    public String schedule() {
        return "0 30 5 * * ?";
    }

    @Override
    public void run(JobRun run) {
        List<PressingDuty> all = notices.pressing(
                run.day(),
                DAYS_LEFT.getLast(),
                (person, broken) -> run.failed(person.value().toString(), broken));
        List<PressingDuty> fresh = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            fresh.addAll(fresh(all.subList(i, Math.min(all.size(), i + AT_ONCE)), run.day()));
        }
        List<PressingDuty> now = today(fresh, run.day());
        run.expect(now.size());
        run.each(now, duty -> duty.person().value().toString(), duty -> tell(duty, run.day()));
    }

    /** Everything that can still be done in time, and of who is too late as many people as may be told today. */
    private List<PressingDuty> today(List<PressingDuty> fresh, LocalDate day) {
        Instant morning = day.atStartOfDay(clock.getZone()).toInstant();
        int room =
                settings.get(NotificationSettings.OVERDUE_A_DAY) - store.receiversSince(MessageKind.OVERDUE, morning);
        Set<PersonId> people = fresh.stream()
                .filter(PressingDuty::overdue)
                .sorted(LATEST_FIRST)
                .map(PressingDuty::person)
                .distinct()
                .limit(Math.max(0, room))
                .collect(Collectors.toSet());
        return fresh.stream()
                .filter(duty -> !duty.overdue() || people.contains(duty.person()))
                .toList();
    }

    /** Those that were not told before; nearly all were. */
    private List<PressingDuty> fresh(List<PressingDuty> some, LocalDate day) {
        Set<String> told = store.causes(
                Set.of(MessageKind.DUE, MessageKind.ADVISED, MessageKind.OVERDUE),
                some.stream().map(duty -> duty.person().value()).toList());
        List<PressingDuty> fresh = new ArrayList<>(some);
        fresh.removeIf(duty -> told.contains(MessageStore.told(duty.person().value(), kind(duty), cause(duty, day))));
        return fresh;
    }

    private void tell(PressingDuty duty, LocalDate day) {
        Map<String, String> facts = new HashMap<>(
                MessageValues.copied("duty", duty.title().dutch(), duty.title().english()));
        facts.put("due", duty.due().minusDays(1).toString());
        facts.put("days", Long.toString(ChronoUnit.DAYS.between(day, duty.due())));
        writer.tell(kind(duty), Receiver.of(duty.person()), cause(duty, day), facts);
    }

    private static MessageKind kind(PressingDuty duty) {
        if (duty.advised()) {
            return MessageKind.ADVISED;
        }
        return duty.overdue() ? MessageKind.OVERDUE : MessageKind.DUE;
    }

    private static String cause(PressingDuty duty, LocalDate day) {
        String which = duty.scheme() + ":" + duty.requirement() + ":" + duty.due();
        return duty.overdue() ? which : which + ":" + threshold(ChronoUnit.DAYS.between(day, duty.due()));
    }

    /** The nearest of 7, 30 and 90 days that has been passed. */
    static int threshold(long left) {
        return DAYS_LEFT.stream().filter(days -> left <= days).findFirst().orElseThrow();
    }
}

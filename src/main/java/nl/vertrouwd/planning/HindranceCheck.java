package nl.vertrouwd.planning;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.organisation.SiteId;
import org.jspecify.annotations.Nullable;

/** Holds a plan against who and what is free; pure. */
final class HindranceCheck {

    private final PlannedSession plan;
    private final Availability known;
    private final List<Hindrance> found = new ArrayList<>();

    HindranceCheck(PlannedSession plan, Availability known) {
        this.plan = plan;
        this.known = known;
    }

    List<Hindrance> inOrderOfTime() {
        for (int i = 0; i < plan.blocks().size(); i++) {
            checkDay(i);
            checkPlace(i);
            for (Trainer somebody : people(plan.blocks().get(i))) {
                checkPerson(i, somebody);
            }
        }
        plan.trainers().stream()
                .filter(trainer -> !known.mayGive(trainer, plan.course()))
                .forEach(trainer -> found.add(new Hindrance(
                        Hindrance.Kind.NOT_QUALIFIED,
                        Hindrance.WHOLE_SESSION,
                        trainer.resource(),
                        "planning.hindrance.not-qualified",
                        List.of(plan.course().code()))));
        return List.copyOf(found);
    }

    private List<Trainer> people(PlannedBlock block) {
        return Stream.of(plan.trainers(), block.actors(), block.guests())
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable SiteId site(PlannedBlock block) {
        return plan.form() == Form.ONLINE ? null : block.elsewhere() == null ? plan.site() : block.elsewhere();
    }

    private void checkDay(int index) {
        PlannedBlock block = plan.blocks().get(index);
        known.dayOff(block.date(), block.zone())
                .ifPresent(name -> add(
                        Hindrance.Kind.HOLIDAY,
                        index,
                        null,
                        "planning.hindrance.holiday",
                        block.date().toString(),
                        name));
    }

    private void checkPlace(int index) {
        PlannedBlock block = plan.blocks().get(index);
        SiteId site = site(block);
        String day = block.date().toString();
        if (site != null && known.isBlocked(site.value(), start(block), end(block))) {
            add(Hindrance.Kind.BLOCKED_SITE, index, site.value(), "planning.hindrance.blocked-site", day);
        }
        if (block.room() != null && known.isBlocked(block.room().value(), start(block), end(block))) {
            add(Hindrance.Kind.BLOCKED_ROOM, index, block.room().value(), "planning.hindrance.blocked-room", day);
        }
    }

    private void checkPerson(int index, Trainer somebody) {
        PlannedBlock block = plan.blocks().get(index);
        UUID who = somebody.resource();
        String day = block.date().toString();
        if (known.isBlocked(who, start(block), end(block))) {
            add(Hindrance.Kind.BLOCKED_PERSON, index, who, "planning.hindrance.blocked-person", day);
        } else if (!known.works(who, block.date().getDayOfWeek())) {
            add(
                    Hindrance.Kind.WORKING_DAYS,
                    index,
                    who,
                    "planning.hindrance.working-days",
                    AuditWords.word(Texts.key("planning.day.", block.date().getDayOfWeek())));
        }
        Stay wanted = stay(block, who);
        known.tooFar(wanted)
                .or(() -> plan.blocks().subList(0, index).stream()
                        .filter(before -> people(before).stream()
                                .anyMatch(each -> each.resource().equals(who)))
                        .map(before -> stay(before, who))
                        .filter(before -> known.isTooFar(wanted, before))
                        .findFirst())
                .ifPresent(other -> tooFar(index, wanted, other));
    }

    private void tooFar(int index, Stay wanted, Stay other) {
        SiteId there = Objects.requireNonNull(other.site());
        add(
                Hindrance.Kind.TRAVEL,
                index,
                wanted.resource(),
                "planning.hindrance.travel",
                known.siteName(there),
                (int) wanted.gap(other).toMinutes(),
                known.travelMinutes(there, Objects.requireNonNull(wanted.site())));
    }

    private Stay stay(PlannedBlock block, UUID who) {
        return new Stay(who, site(block), block.startsAt(), block.endsAt());
    }

    private static LocalDateTime start(PlannedBlock block) {
        return block.date().atTime(block.start());
    }

    private static LocalDateTime end(PlannedBlock block) {
        return block.date().atTime(block.end());
    }

    private void add(Hindrance.Kind kind, int index, @Nullable UUID resource, String textKey, Object... arguments) {
        found.add(new Hindrance(kind, index, resource, textKey, List.of(arguments)));
    }
}

package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Failures;
import nl.vertrouwd.base.PersonId;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;

/**
 * Makes people anonymous who left longer ago than the retention period, and once more those of the list of erased people whom a restored
 * backup brought back. A batch is one transaction; where one breaks its people are tried one by one. For administrators.
 */
@Service
public class Erasures {

    private static final int AT_ONCE = 50;

    private final WhoLeft whoLeft;
    private final ErasedList list;
    private final ErasureBatch batch;
    private final ErasureTurn turn;
    private final ErasureLog log;
    private final ErasureRecord record;
    private final Settings settings;
    private final Clock clock;

    Erasures(
            WhoLeft whoLeft,
            ErasedList list,
            ErasureBatch batch,
            ErasureTurn turn,
            ErasureLog log,
            ErasureRecord record,
            Settings settings,
            Clock clock) {
        this.whoLeft = whoLeft;
        this.list = list;
        this.batch = batch;
        this.turn = turn;
        this.log = log;
        this.record = record;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whom an erasure would touch today; figures only. */
    public ErasurePreview preview(Actor by) {
        require(by);
        int years = settings.get(OrganisationSettings.RETENTION_YEARS);
        return whoLeft.preview(years, LocalDate.now(clock).minusYears(years));
    }

    /** Why nobody can be erased, as the key of a sentence that says what to do; empty when they can. */
    public Optional<String> problem(Actor by) {
        require(by);
        return list.problem().map(Erasures::textKey);
    }

    /** Erases whom the preview counts; returns when it is done. */
    public ErasureResult erase(Actor by, Consumer<ErasureProgress> listener) {
        require(by);
        return alone(() -> {
            ErasurePreview preview = preview(by);
            LocalDate day = preview.leftBefore();
            return run(by, ErasureRun.Kind.RETENTION, day, preview.total(), listener, each -> {
                Optional<PersonId> person = Optional.empty();
                for (List<Leaver> next = whoLeft.people(day, person, AT_ONCE);
                        !next.isEmpty();
                        next = whoLeft.people(day, person, AT_ONCE)) {
                    each.accept(next);
                    person = Optional.ofNullable(next.getLast().person());
                }
                Optional<AccountId> account = Optional.empty();
                for (List<Leaver> next = whoLeft.outsiders(day, account, AT_ONCE);
                        !next.isEmpty();
                        next = whoLeft.outsiders(day, account, AT_ONCE)) {
                    each.accept(next);
                    account = Optional.ofNullable(next.getLast().account());
                }
            });
        });
    }

    /** Erases everybody once more whom the list names and the database shows; returns when it is done. */
    public ErasureResult again(Actor by, Consumer<ErasureProgress> listener) {
        require(by);
        return alone(() -> {
            agree();
            LocalDate day = LocalDate.now(clock);
            List<PersonId> back = whoLeft.withNumber(list.numbers());
            List<Leaver> outsiders = outsidersWhoAreBack();
            ErasureResult result =
                    run(by, ErasureRun.Kind.AGAIN, day, back.size() + outsiders.size(), listener, each -> {
                        for (int i = 0; i < back.size(); i += AT_ONCE) {
                            each.accept(whoLeft.of(back.subList(i, Math.min(i + AT_ONCE, back.size()))));
                        }
                        if (!outsiders.isEmpty()) {
                            each.accept(outsiders);
                        }
                    });
            if (result instanceof ErasureResult.Done done && done.failed() == 0) {
                record.copied(list.erased());
            }
            return result;
        });
    }

    /** Whether the list names people whom the database does not know as erased: it was restored, or stopped in the middle. */
    boolean isBehind() {
        return list.problem().isEmpty() && list.isInUse() && !list.copied().containsAll(list.erased());
    }

    /**
     * Lets the personnel system bring back somebody who was erased, because they came to work here again: as somebody new, about whom
     * nothing of before is known. False when nobody with that number was erased.
     */
    public boolean admit(Actor by, String personnelNumber) {
        require(by);
        String number = personnelNumber.strip();
        if (list.problem().isPresent() || !list.numbers().test(number)) {
            return false;
        }
        Pseudonym pseudonym = list.ofNumber(number);
        list.takeOff(pseudonym);
        record.admitted(by, pseudonym);
        return true;
    }

    /** The erasures, newest first. */
    public List<ErasureRun> latest(Actor by, int offset, int limit) {
        require(by);
        if (log.saysThatOneRuns()) {
            turn.alone(() -> {
                record.interrupted();
                return true;
            });
        }
        return log.latest(offset, limit);
    }

    /** Makes the file whole from the copy in the database, and the copy know who was let in again. */
    private void agree() {
        Map<Pseudonym, Boolean> known = list.content().erased();
        Set<Pseudonym> copied = list.copied();
        Set<Pseudonym> lost = new HashSet<>(copied);
        lost.removeAll(known.keySet());
        if (!lost.isEmpty()) {
            list.add(lost);
        }
        copied.removeIf(pseudonym -> known.getOrDefault(pseudonym, true));
        record.takenOff(copied);
    }

    private List<Leaver> outsidersWhoAreBack() {
        LocalDate day = LocalDate.now(clock).minusYears(settings.get(OrganisationSettings.RETENTION_YEARS));
        Set<Pseudonym> erased = list.erased();
        return erased.isEmpty()
                ? List.of()
                : whoLeft.outsiders(day, Optional.empty(), Integer.MAX_VALUE).stream()
                        .filter(outsider -> erased.contains(list.pseudonym(outsider)))
                        .toList();
    }

    private ErasureResult alone(Supplier<ErasureResult> work) {
        return turn.alone(() -> list.problem()
                        .<ErasureResult>map(problem -> new ErasureResult.Impossible(textKey(problem)))
                        .orElseGet(work))
                .orElseGet(ErasureResult.Busy::new);
    }

    private ErasureResult run(
            Actor by,
            ErasureRun.Kind kind,
            LocalDate day,
            int wanted,
            Consumer<ErasureProgress> listener,
            Consumer<Consumer<List<Leaver>>> everybody) {
        if (wanted == 0) {
            return new ErasureResult.Done(0, 0, 0);
        }
        UUID run = log.begin(by, kind, day, wanted);
        ErasureRun.Outcome outcome = ErasureRun.Outcome.FAILED;
        AtomicInteger done = new AtomicInteger();
        ErasureRun ended;
        try {
            everybody.accept(people -> {
                listener.accept(new ErasureProgress(done.get(), wanted));
                erase(run, people);
                done.addAndGet(people.size());
            });
            outcome = ErasureRun.Outcome.DONE;
        } finally {
            ended = log.end(run, outcome);
            record.ended(by, ended);
        }
        return new ErasureResult.Done(ended.people(), ended.outsiders(), ended.failed());
    }

    private void erase(UUID run, List<Leaver> people) {
        try {
            batch.erase(run, people);
        } catch (DataAccessException | TransactionException broken) {
            Failures.log(broken);
            if (people.size() == 1) {
                log.failed(run);
            } else {
                people.forEach(one -> erase(run, List.of(one)));
            }
        }
    }

    private static String textKey(ErasedList.Problem problem) {
        return "organisation.erasure.problem."
                + problem.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}

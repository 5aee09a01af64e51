package nl.vertrouwd.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.DateRange;
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
    private static final LocalDate ANY_DAY = DateRange.OPEN;

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
        return erase(by, listener, () -> false);
    }

    /** The same until somebody asks to stop, which is heard between two batches: who is counted is erased, the others are left. */
    ErasureResult erase(Actor by, Consumer<ErasureProgress> listener, BooleanSupplier stop) {
        require(by);
        return alone(() -> {
            ErasurePreview preview = preview(by);
            LocalDate day = preview.leftBefore();
            return run(by, ErasureRun.Kind.RETENTION, day, preview.total(), listener, stop, each -> {
                Optional<PersonId> person = Optional.empty();
                for (List<Leaver> next = whoLeft.people(day, person, AT_ONCE);
                        !next.isEmpty();
                        next = whoLeft.people(day, person, AT_ONCE)) {
                    each.accept(next);
                    person = Optional.ofNullable(next.getLast().person());
                }
                eachOutsider(day, each);
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
                    run(by, ErasureRun.Kind.AGAIN, day, back.size() + outsiders.size(), listener, () -> false, each -> {
                        inBatches(back, people -> each.accept(whoLeft.of(people)));
                        inBatches(outsiders, each);
                    });
            record.copied(whoAreGone());
            return result;
        });
    }

    /**
     * Whether the list and its copy in the database do not name the same people: the database was restored, the list was lost or an older
     * one put back, or the machine stopped in the middle.
     */
    boolean isBehind() {
        return list.problem().isEmpty() && list.isInUse() && !list.agreesWithItsCopy();
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

    /** Whatever the retention period has become since they were erased. */
    private List<Leaver> outsidersWhoAreBack() {
        Set<Pseudonym> erased = list.erased();
        List<Leaver> back = new ArrayList<>();
        if (!erased.isEmpty()) {
            eachOutsider(
                    ANY_DAY,
                    some -> some.stream()
                            .filter(outsider -> erased.contains(list.pseudonym(outsider)))
                            .forEach(back::add));
        }
        return back;
    }

    /** Those of the list whom the database does not show. */
    private Set<Pseudonym> whoAreGone() {
        Set<Pseudonym> gone = list.erased();
        List<Leaver> shown = new ArrayList<>(outsidersWhoAreBack());
        inBatches(whoLeft.withNumber(list.numbers()), people -> shown.addAll(whoLeft.of(people)));
        shown.forEach(leaver -> gone.remove(list.pseudonym(leaver)));
        return gone;
    }

    private void eachOutsider(LocalDate day, Consumer<List<Leaver>> each) {
        Optional<AccountId> account = Optional.empty();
        for (List<Leaver> next = whoLeft.outsiders(day, account, AT_ONCE);
                !next.isEmpty();
                next = whoLeft.outsiders(day, account, AT_ONCE)) {
            each.accept(next);
            account = Optional.ofNullable(next.getLast().account());
        }
    }

    private static <T> void inBatches(List<T> all, Consumer<List<T>> each) {
        for (int i = 0; i < all.size(); i += AT_ONCE) {
            each.accept(all.subList(i, Math.min(i + AT_ONCE, all.size())));
        }
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
            BooleanSupplier stop,
            Consumer<Consumer<List<Leaver>>> everybody) {
        if (wanted == 0) {
            return new ErasureResult.Done(0, 0, 0);
        }
        UUID run = log.begin(by, kind, day, wanted);
        LocalDate leftBefore = kind == ErasureRun.Kind.AGAIN ? ANY_DAY : day;
        ErasureRun.Outcome outcome = ErasureRun.Outcome.FAILED;
        AtomicInteger done = new AtomicInteger();
        ErasureRun ended;
        try {
            everybody.accept(people -> {
                listener.accept(new ErasureProgress(done.get(), wanted));
                erase(run, people, leftBefore);
                done.addAndGet(people.size());
                if (done.get() < wanted && stop.getAsBoolean()) {
                    throw new CancellationException();
                }
            });
            outcome = ErasureRun.Outcome.DONE;
        } catch (CancellationException askedToStop) {
            outcome = ErasureRun.Outcome.INTERRUPTED;
        } finally {
            ended = log.end(run, outcome);
            record.ended(by, ended);
        }
        return new ErasureResult.Done(ended.people(), ended.outsiders(), ended.failed());
    }

    private void erase(UUID run, List<Leaver> people, LocalDate leftBefore) {
        try {
            batch.erase(run, people, leftBefore);
        } catch (DataAccessException | TransactionException broken) {
            Failures.log(broken);
            if (people.size() == 1) {
                log.failed(run);
            } else {
                people.forEach(one -> erase(run, List.of(one), leftBefore));
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

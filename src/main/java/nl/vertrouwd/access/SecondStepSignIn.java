package nl.vertrouwd.access;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Decides about somebody half-way: in, or not yet. Guessing codes is slowed down as guessing passwords is, with a count of its own. */
@Service
class SecondStepSignIn {

    /** What came of it. */
    sealed interface Outcome {}

    record Welcome(SignedInUser user, Optional<Locale> language) implements Outcome {}

    /** Just set up: in, with the recovery codes to show. */
    record SetUp(SignedInUser user, Optional<Locale> language, List<String> codes) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration left) implements Outcome {}

    /** What the app shares with us cannot be read any more. */
    record Unreadable() implements Outcome {}

    /** Something changed meanwhile: back to the password. */
    record Over() implements Outcome {}

    private final AccountRepository accounts;
    private final SignIn signIn;
    private final SecondSteps steps;
    private final Attempts attempts;
    private final SignInLog log;

    SecondStepSignIn(AccountRepository accounts, SignIn signIn, SecondSteps steps, Attempts attempts, SignInLog log) {
        this.accounts = accounts;
        this.signIn = signIn;
        this.steps = steps;
        this.attempts = attempts;
        this.log = log;
    }

    /** @param recovery whether a recovery code was typed instead of one of the app */
    Outcome enter(HalfWay half, String typed, boolean recovery, String address) {
        if (account(half).isEmpty()) {
            return new Over();
        }
        Optional<Duration> wait = attempts.beginSecondStep(half.id(), address);
        if (wait.isPresent()) {
            log.refused("must wait for the second step", address);
            return new Wait(wait.get());
        }
        return switch (recovery ? steps.useRecoveryCode(half.id(), typed) : steps.use(half.id(), typed)) {
            case WRONG -> {
                log.refused("wrong second step", address);
                yield new Wrong();
            }
            case UNREADABLE -> new Unreadable();
            case RIGHT -> {
                attempts.secondStepSucceeded(half.id(), address);
                log.proved(half.id(), recovery ? "recovery code" : "code of the app");
                yield account(half).<Outcome>map(this::welcome).orElseGet(Over::new);
            }
        };
    }

    /** The first time: refuses when there is a second step already, which the password alone may not replace. */
    Outcome setUp(HalfWay half, byte[] secret, String typed) {
        Optional<Account> account = account(half).filter(found -> !steps.isSet(found.id()));
        if (account.isEmpty()) {
            return new Over();
        }
        Actor owner = new Actor(half.id(), account.get().person(), Grants.NONE);
        return steps.setFirst(owner, secret, typed)
                .<Outcome>map(codes -> {
                    Account changed = accounts.findById(half.account()).orElseThrow();
                    return new SetUp(signIn.user(changed), changed.language(), codes);
                })
                .orElseGet(Wrong::new);
    }

    private Outcome welcome(Account account) {
        return new Welcome(signIn.user(account), account.language());
    }

    private Optional<Account> account(HalfWay half) {
        return accounts.findById(half.account())
                .filter(account -> account.stamp() == half.stamp() && signIn.mayEnter(account));
    }
}

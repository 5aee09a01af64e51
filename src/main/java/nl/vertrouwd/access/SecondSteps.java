package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import nl.vertrouwd.base.DomainException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The second step of signing in with a password: a code of an authenticator app, or a recovery code for who lost the telephone. Who sets,
 * removes or resets one ends the running sessions of the account, and its owner is told.
 */
@Service
public class SecondSteps {

    /**
     * Where an account stands.
     *
     * @param required whether signing in with the password asks for it whatever the owner wants
     * @param setAt when it was set up; null when it is not
     * @param codesLeft recovery codes that were not used
     */
    public record State(boolean required, @Nullable Instant setAt, int codesLeft) {

        public boolean isSet() {
            return setAt != null;
        }
    }

    /** What came of a code. */
    enum Check {
        RIGHT,
        WRONG,
        /** The key that sealed the secret is not here: only a recovery code or an administrator helps. */
        UNREADABLE
    }

    private final AccountRepository accounts;
    private final SecondStepStore store;
    private final SecondStepRule rule;
    private final SecretBox box;
    private final RecoveryCodes codes;
    private final Attempts attempts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondSteps(
            AccountRepository accounts,
            SecondStepStore store,
            SecondStepRule rule,
            SecretBox box,
            RecoveryCodes codes,
            Attempts attempts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.accounts = accounts;
        this.store = store;
        this.rule = rule;
        this.box = box;
        this.codes = codes;
        this.attempts = attempts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Where an account stands; refuses who is neither its owner nor an administrator. */
    @Transactional(readOnly = true)
    public State of(Actor by, AccountId id) {
        if (!by.account().equals(id)) {
            requireAdministrator(by);
        }
        Account account = accounts.findById(id.value()).orElseThrow(SecondSteps::unknown);
        return new State(
                rule.requires(account.isFromOutside()),
                store.find(id).map(SecondStepStore.Row::setAt).orElse(null),
                store.codesLeft(id));
    }

    /**
     * Takes the second step away, for somebody who lost both telephone and codes and proved otherwise who they are: at the next sign-in
     * they set up another when they need one. False when there was none.
     */
    @Transactional
    public boolean reset(Actor by, AccountId id) {
        requireAdministrator(by);
        return remove(by, id, "access.second-step-reset");
    }

    /** Turns off one's own; refuses when the account needs one. */
    @Transactional
    public boolean turnOff(Actor by) {
        Account account = lock(by.account());
        return !rule.requires(account.isFromOutside()) && remove(by, by.account(), "access.second-step-turned-off");
    }

    /** Whether the password of this account is not enough. */
    boolean asks(Account account) {
        return rule.requires(account.isFromOutside()) || store.isSet(account.id());
    }

    boolean isSet(AccountId id) {
        return store.isSet(id);
    }

    /** Sets one up, in place of one that was there, when the code shows that the app has the secret: the new recovery codes, once. */
    @Transactional
    public Optional<List<String>> set(Actor by, byte[] secret, String typed) {
        Account account = lock(by.account());
        OptionalLong step = Totp.match(secret, digits(typed), clock.instant(), 0);
        if (step.isEmpty()) {
            return Optional.empty();
        }
        boolean replaced = store.isSet(account.id());
        store.put(account.id(), box.seal(account.id(), secret), clock.instant(), step.getAsLong());
        account.proofChanged();
        record(by, account, replaced ? "access.second-step-replaced" : "access.second-step-set");
        events.publishEvent(SignInChange.of(account, SignInChange.Kind.SECOND_STEP_SET));
        return Optional.of(newCodes(account.id()));
    }

    /** Sets the first one up; empty also when somebody was first. */
    @Transactional
    public Optional<List<String>> setFirst(Actor by, byte[] secret, String typed) {
        lock(by.account());
        return store.isSet(by.account()) ? Optional.empty() : set(by, secret, typed);
    }

    /** Other recovery codes in place of those that were; empty when there is no second step. */
    @Transactional
    public Optional<List<String>> renewCodes(Actor by) {
        Account account = lock(by.account());
        if (!store.isSet(account.id())) {
            return Optional.empty();
        }
        record(by, account, "access.recovery-codes-renewed");
        return Optional.of(newCodes(account.id()));
    }

    /** Uses a code of the app; a code counts once, however many try it at the same moment. */
    @Transactional
    public Check use(AccountId id, String typed) {
        Optional<SecondStepStore.Row> row = store.lock(id);
        if (row.isEmpty()) {
            return Check.WRONG;
        }
        Optional<byte[]> secret = box.open(id, row.get().sealed());
        if (secret.isEmpty()) {
            return Check.UNREADABLE;
        }
        OptionalLong step = Totp.match(
                secret.get(), digits(typed), clock.instant(), row.get().lastUsed());
        if (step.isEmpty()) {
            return Check.WRONG;
        }
        store.used(id, step.getAsLong());
        if (!box.isSealedWithCurrentKey(row.get().sealed())) {
            store.seal(id, box.seal(id, secret.get()));
        }
        return Check.RIGHT;
    }

    /** Uses a recovery code; each counts once. */
    @Transactional
    public Check useRecoveryCode(AccountId id, String typed) {
        if (!store.useCode(id, codes.hash(id, typed), clock.instant())) {
            return Check.WRONG;
        }
        Account account = lock(id);
        record(new Actor(id, account.person(), Grants.NONE), account, "access.recovery-code-used");
        return Check.RIGHT;
    }

    private List<String> newCodes(AccountId id) {
        List<String> made = RecoveryCodes.make();
        store.replaceCodes(id, made.stream().map(code -> codes.hash(id, code)).toList());
        return made;
    }

    private boolean remove(Actor by, AccountId id, String action) {
        Account account = lock(id);
        if (!store.remove(id)) {
            return false;
        }
        account.proofChanged();
        attempts.forgetSecondStep(id);
        record(by, account, action);
        events.publishEvent(SignInChange.of(account, SignInChange.Kind.SECOND_STEP_REMOVED));
        return true;
    }

    private void record(Actor by, Account account, String action) {
        AuditSubject subject = new AuditSubject("account", account.id().value(), account.person());
        audit.record(by, action, subject, Map.of(), Map.of());
    }

    private Account lock(AccountId id) {
        return accounts.lock(id.value()).orElseThrow(SecondSteps::unknown);
    }

    /** Apps show a code in two halves. */
    private static String digits(String typed) {
        return typed.replaceAll("\\s", "");
    }

    private static void requireAdministrator(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("access.error.not-allowed");
        }
    }

    private static DomainException unknown() {
        return new DomainException("access.error.unknown-account");
    }
}

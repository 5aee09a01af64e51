package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/**
 * Decides whether someone is who they say. An unknown name, a disabled account, someone who left and a wrong password are one and
 * the same answer, after the same work.
 */
@Service
class SignIn {

    /** What came of an attempt. */
    sealed interface Outcome {}

    record Welcome(SignedInUser user, Optional<Locale> language) implements Outcome {}

    record Wrong() implements Outcome {}

    record Wait(Duration left) implements Outcome {}

    private static final int LONGEST_TYPED = 1024;

    private final AccountRepository accounts;
    private final Accounts service;
    private final People people;
    private final Attempts attempts;
    private final PasswordEncoder passwords;
    private final SignInLog log;
    private final Clock clock;
    private final String nobodysHash;

    SignIn(
            AccountRepository accounts,
            Accounts service,
            People people,
            Attempts attempts,
            PasswordEncoder passwords,
            SignInLog log,
            Clock clock) {
        this.accounts = accounts;
        this.service = service;
        this.people = people;
        this.attempts = attempts;
        this.passwords = passwords;
        this.log = log;
        this.clock = clock;
        this.nobodysHash =
                Objects.requireNonNull(passwords.encode(java.util.HexFormat.of().formatHex(Keyed.random())));
    }

    Outcome attempt(String typedName, String typedPassword, String address) {
        String name = typedName.length() > 190 ? typedName.substring(0, 190) : typedName.strip();
        Optional<Account> account = accounts.findByUsername(name);
        String subject = account.map(Account::username).orElse(name);
        Optional<Duration> wait = attempts.begin(subject, address);
        if (wait.isPresent()) {
            log.refused("must wait", address);
            return new Wait(wait.get());
        }
        if (!right(account, typedPassword) || !mayEnter(account.orElseThrow())) {
            log.refused("no such account and password", address);
            return new Wrong();
        }
        attempts.succeeded(subject, address);
        attempts.throwAwayOld();
        rehash(account.get(), typedPassword);
        log.proved(account.get().id(), "password");
        return new Welcome(user(account.get()), account.get().language());
    }

    SignedInUser user(Account account) {
        Actor actor = service.asActor(account.id());
        return new SignedInUser(
                account.id().value(),
                actor.person() == null ? null : actor.person().value(),
                actor.grants(),
                actor.person() == null ? Set.of() : service.derived(actor.person()),
                account.username(),
                account.displayName(),
                account.mustChange(),
                account.stamp());
    }

    private boolean right(Optional<Account> account, String typedPassword) {
        Optional<String> hash = account.flatMap(Account::passwordHash);
        String password = typedPassword.length() > LONGEST_TYPED ? "" : typedPassword;
        return passwords.matches(password, hash.orElse(nobodysHash)) && hash.isPresent();
    }

    boolean mayEnter(Account account) {
        return account.isOpenOn(LocalDate.now(clock)) && people.letIn(account.person());
    }

    private void rehash(Account account, String password) {
        String hash = account.passwordHash().orElseThrow();
        if (passwords.upgradeEncoding(hash)) {
            account.rehash(service.hash(password));
            accounts.save(account);
        }
    }
}

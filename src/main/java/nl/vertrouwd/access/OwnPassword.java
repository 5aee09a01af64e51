package nl.vertrouwd.access;

import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Asks somebody who is signed in for their password again, before how they sign in is changed; guessing is slowed down as at sign-in. */
@Service
class OwnPassword {

    enum Answer {
        RIGHT,
        WRONG,
        LATER
    }

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Attempts attempts;

    OwnPassword(AccountRepository accounts, PasswordEncoder passwords, Attempts attempts) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.attempts = attempts;
    }

    /** Whether there is one at all: who signs in with the provider need not have one. */
    boolean isThere(Actor by) {
        return hash(by).isPresent();
    }

    Answer check(Actor by, String typed, String address) {
        String username = accounts.findById(by.account().value()).orElseThrow().username();
        if (attempts.begin(username, address).isPresent()) {
            return Answer.LATER;
        }
        if (hash(by).filter(hash -> passwords.matches(typed, hash)).isEmpty()) {
            return Answer.WRONG;
        }
        attempts.succeeded(username, address);
        return Answer.RIGHT;
    }

    private Optional<String> hash(Actor by) {
        return accounts.findById(by.account().value()).flatMap(Account::passwordHash);
    }
}

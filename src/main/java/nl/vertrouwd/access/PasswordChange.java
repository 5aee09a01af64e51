package nl.vertrouwd.access;

import org.springframework.stereotype.Service;

/** Changes a password for who knows the present one; guessing it is slowed down as at sign-in. */
@Service
class PasswordChange {

    /** What came of it. */
    sealed interface Outcome {}

    record Changed(Account account) implements Outcome {}

    record Wrong() implements Outcome {}

    record Weak(PasswordProblem problem) implements Outcome {}

    record Later() implements Outcome {}

    private final Accounts accounts;
    private final AccountRepository repository;
    private final Attempts attempts;

    PasswordChange(Accounts accounts, AccountRepository repository, Attempts attempts) {
        this.accounts = accounts;
        this.repository = repository;
        this.attempts = attempts;
    }

    Outcome change(Actor by, String present, String wanted, String address) {
        String username = accounts.own(by).username();
        if (attempts.begin(username, address).isPresent()) {
            return new Later();
        }
        AccountResult result = accounts.changePassword(by, present, wanted);
        if (result instanceof AccountResult.WrongPassword) {
            return new Wrong();
        }
        attempts.succeeded(username, address);
        if (result instanceof AccountResult.WeakPassword weak) {
            return new Weak(weak.problem());
        }
        return new Changed(repository.findById(by.account().value()).orElseThrow());
    }
}

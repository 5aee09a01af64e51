package nl.vertrouwd.access;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/** Changes one's own second step, for who is signed in and gives the password again; other sessions of the account end. */
@Service
class OwnSecondStep {

    /** What came of it. */
    sealed interface Outcome {}

    /** @param user as who the session goes on */
    record Done(SignedInUser user, List<String> codes) implements Outcome {}

    record Refused(String textKey) implements Outcome {}

    private final OwnPassword password;
    private final SecondSteps steps;
    private final AccountRepository accounts;

    OwnSecondStep(OwnPassword password, SecondSteps steps, AccountRepository accounts) {
        this.password = password;
        this.steps = steps;
        this.accounts = accounts;
    }

    /** Only a password has a second step; who has none signs in with the provider. */
    boolean isPossible(SignedInUser user) {
        return password.isThere(user.actor());
    }

    Outcome set(SignedInUser user, String present, byte[] secret, String code, String address) {
        return after(
                user,
                present,
                address,
                () -> steps.set(user.actor(), secret, code)
                        .<Outcome>map(codes -> done(user, codes))
                        .orElseGet(() -> new Refused("access.second-step.not-yet")));
    }

    Outcome renewCodes(SignedInUser user, String present, String address) {
        return after(
                user,
                present,
                address,
                () -> steps.renewCodes(user.actor())
                        .<Outcome>map(codes -> done(user, codes))
                        .orElseGet(() -> new Refused("access.second-step.none")));
    }

    Outcome turnOff(SignedInUser user, String present, String address) {
        return after(
                user,
                present,
                address,
                () -> steps.turnOff(user.actor()) ? done(user, List.of()) : new Refused("access.second-step.required"));
    }

    private Outcome after(SignedInUser user, String present, String address, Supplier<Outcome> change) {
        return switch (password.check(user.actor(), present, address)) {
            case RIGHT -> change.get();
            case WRONG -> new Refused("access.password.wrong");
            case LATER -> new Refused("access.password.later");
        };
    }

    private Done done(SignedInUser user, List<String> codes) {
        Optional<Account> account = accounts.findById(user.account());
        return new Done(user.after(account.orElseThrow()), codes);
    }
}

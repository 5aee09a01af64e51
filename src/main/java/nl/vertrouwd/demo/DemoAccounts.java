package nl.vertrouwd.demo;

import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import org.springframework.stereotype.Component;

/** Makes the accounts to sign in with. */
@Component
class DemoAccounts {

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void make() {
        for (DemoAccount demo : DemoAccount.values()) {
            AccountId account = id(accounts.createForPerson(Accounts.SYSTEM, demo.personnelNumber()));
            demo.grants().forEach(grant -> accounts.grant(Accounts.SYSTEM, account, grant));
            accounts.setPassword(account, DemoAccount.PASSWORD);
        }
        accounts.setPassword(externalTrainer(), DemoAccount.PASSWORD);
    }

    AccountId externalTrainer() {
        return id(accounts.createExternal(
                Accounts.SYSTEM, "Wies Halfmaan", DemoAccount.EXTERNAL_TRAINER, Set.of(Role.EXTERNAL_TRAINER)));
    }

    private static AccountId id(AccountResult result) {
        return switch (result) {
            case AccountResult.Done done -> done.account();
            case AccountResult.AlreadyThere there -> there.account();
            default -> throw new IllegalStateException("a demo account could not be made: " + result);
        };
    }
}

package nl.vertrouwd.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountResult;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import org.springframework.stereotype.Component;

/** Makes the accounts to sign in with, and ends them. */
@Component
class DemoAccounts {

    private static final int AT_ONCE = 200;

    private final Accounts accounts;

    DemoAccounts(Accounts accounts) {
        this.accounts = accounts;
    }

    void make() {
        for (DemoAccount demo : DemoAccount.values()) {
            AccountId account = id(accounts.createForPerson(Accounts.SYSTEM, demo.personnelNumber()));
            demo.grants().forEach(grant -> accounts.grant(Accounts.SYSTEM, account, grant));
            id(accounts.setPassword(account, DemoAccount.PASSWORD));
        }
        id(accounts.setPassword(externalTrainer(), DemoAccount.PASSWORD));
    }

    /** Whether somebody who was not made up can go on when the demo is over. */
    boolean haveAnotherAdministrator() {
        return all(new AccountFilter("", Role.ADMINISTRATOR, false)).stream()
                .anyMatch(row -> !isMadeUp(row) && row.enabled() && row.activated());
    }

    /** Everybody of the demo signs in with a password that all the world knows; after this nobody does. */
    void close() {
        all(AccountFilter.ALL).stream()
                .filter(DemoAccounts::isMadeUp)
                .forEach(row -> accounts.close(Accounts.SYSTEM, row.id()));
    }

    private List<AccountRow> all(AccountFilter filter) {
        List<AccountRow> rows = new ArrayList<>();
        List<AccountRow> page;
        do {
            page = accounts.list(Accounts.SYSTEM, filter, rows.size(), AT_ONCE);
            rows.addAll(page);
        } while (page.size() == AT_ONCE);
        return rows;
    }

    /** As long as there is nothing but the demo, everybody in the personnel file is made up. */
    private static boolean isMadeUp(AccountRow row) {
        return !row.external() || row.username().equals(DemoAccount.EXTERNAL_TRAINER);
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

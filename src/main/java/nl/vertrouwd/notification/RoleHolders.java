package nl.vertrouwd.notification;

import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.access.AccountFilter;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Role;
import org.springframework.stereotype.Component;

/** Everybody who can sign in and has a role. */
@Component
class RoleHolders {

    private static final int AT_ONCE = 200;

    private final Accounts accounts;

    RoleHolders(Accounts accounts) {
        this.accounts = accounts;
    }

    List<AccountRow> of(Role role) {
        AccountFilter filter = new AccountFilter("", role, false);
        List<AccountRow> all = new ArrayList<>();
        List<AccountRow> page;
        do {
            page = accounts.list(Accounts.SYSTEM, filter, all.size(), AT_ONCE);
            all.addAll(page);
        } while (page.size() == AT_ONCE);
        return all.stream().filter(AccountRow::enabled).toList();
    }
}

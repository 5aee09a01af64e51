package nl.vertrouwd.scheduling.ui;

import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import org.jspecify.annotations.Nullable;

/** The names of who asked for something, each asked once. */
final class RunnerNames {

    private final Accounts accounts;
    private final Actor reader;
    private final Map<AccountId, String> known = new HashMap<>();

    RunnerNames(Accounts accounts, Actor reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    /** Empty when it was nobody, or an account that is gone. */
    String of(@Nullable AccountId by) {
        return by == null ? "" : known.computeIfAbsent(by, this::find);
    }

    private String find(AccountId account) {
        return accounts.find(reader, account).map(AccountRow::displayName).orElse("");
    }
}

package nl.vertrouwd.organisation.ui;

import java.util.HashMap;
import java.util.Map;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.AccountRow;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.organisation.ImportRun;
import org.jspecify.annotations.Nullable;

/** The names of who imported, each asked once. */
final class RunNames {

    private final Accounts accounts;
    private final Actor reader;
    private final Map<AccountId, String> known = new HashMap<>();

    RunNames(Accounts accounts, Actor reader) {
        this.accounts = accounts;
        this.reader = reader;
    }

    /** Empty when it was done on the command line, or by an account that is gone. */
    String of(ImportRun run) {
        return of(run.by());
    }

    /** The same of an account. */
    String of(@Nullable AccountId by) {
        return by == null ? "" : known.computeIfAbsent(by, this::find);
    }

    private String find(AccountId account) {
        return accounts.find(reader, account).map(AccountRow::displayName).orElse("");
    }
}

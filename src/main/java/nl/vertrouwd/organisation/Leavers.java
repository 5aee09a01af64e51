package nl.vertrouwd.organisation;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;

/** People who are erased together. */
public record Leavers(List<Leaver> all) {

    public Leavers {
        all = List.copyOf(all);
    }

    /** Those of the personnel file. */
    public List<PersonId> people() {
        return all.stream().map(Leaver::person).filter(Objects::nonNull).toList();
    }

    /** The accounts that any of them has. */
    public List<AccountId> accounts() {
        return all.stream().map(Leaver::account).filter(Objects::nonNull).toList();
    }

    /** Hands over the keys of those of the personnel file, when there are any. */
    public void ifPeople(Consumer<List<byte[]>> action) {
        List<byte[]> keys =
                people().stream().map(person -> Ids.bytes(person.value())).toList();
        if (!keys.isEmpty()) {
            action.accept(keys);
        }
    }

    /** Hands over the keys of their accounts, when there are any. */
    public void ifAccounts(Consumer<List<byte[]>> action) {
        List<byte[]> keys =
                accounts().stream().map(account -> Ids.bytes(account.value())).toList();
        if (!keys.isEmpty()) {
            action.accept(keys);
        }
    }
}

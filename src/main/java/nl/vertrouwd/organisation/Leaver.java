package nl.vertrouwd.organisation;

import java.util.Objects;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is being erased, with what has to be looked for; it is in memory only.
 *
 * @param person null for somebody from outside, who has an account
 * @param account null for who has none
 * @param number personnel number, or the user name of somebody from outside
 */
public record Leaver(@Nullable PersonId person, @Nullable AccountId account, String number, String name, String email)
        implements AboutPerson {

    /** Says nothing of them, so that no log does. */
    @Override
    public String toString() {
        return "Leaver";
    }

    /** What tells people of the personnel file from people from outside in the list of the erased. */
    String kind() {
        return person == null ? "outsider" : "person";
    }

    /** By what the list knows them; somebody from outside by the account, so that another one with that address is somebody new. */
    String identity() {
        return person == null ? Objects.requireNonNull(account).value().toString() : number;
    }
}

package nl.vertrouwd.access;

import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.base.PersonId;

/**
 * A module's share of somebody's file: what it keeps of one person, as far as the reader may know. Every module that keeps something of
 * people gives one as a bean, so that a file is complete by itself; they come in the order of
 * {@link org.springframework.core.annotation.Order}. Owned here because what an account may do is part of it, and accounts come first.
 */
public interface DossierPart {

    /** Its name in downloads: English, lower case with dashes, unlike that of every other part. */
    String name();

    /**
     * What there is of the person, in words of the language. Empty when it is not for the reader; without entries when it is and there is
     * nothing. The person gets all of it.
     */
    Optional<DossierSection> of(Actor reader, PersonId person, Locale language);
}

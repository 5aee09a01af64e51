package nl.vertrouwd.organisation;

import java.util.List;

/**
 * A module's share of an import folder: the files it reads, checks and writes inside the one import that takes all or nothing. Parts
 * are beans; they come in the order of {@link org.springframework.core.annotation.Order}, those of the organisation below 100, so that a later part finds in the context
 * what the folder will make of sites, units and persons.
 */
public interface ImportPart {

    /** The names of the files it reads; a name belongs to one part. */
    List<String> files();

    /**
     * Reads and checks its files and works out what would change, without writing. Every error goes to the context; what is returned
     * is only written when no part found one.
     */
    Prepared check(ImportContext context);

    /** What one part would change. */
    interface Prepared {

        /** A count for every file of the part that was in the folder. */
        List<FileCounts> counts();

        /**
         * Locks what whoever works in the product locks before people; called of all parts before any of them writes, so that an import and
         * somebody who closes a session do not wait for each other.
         */
        default void lockFirst(ImportWriter writer) {}

        /** Writes it, within the transaction of the import. */
        void write(ImportWriter writer);
    }
}

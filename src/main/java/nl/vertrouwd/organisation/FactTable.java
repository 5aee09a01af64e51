package nl.vertrouwd.organisation;

import java.util.Collection;
import java.util.List;

/** Where facts that files deliver are kept, and how an import writes them there. */
public interface FactTable<D extends DeliveredFact<S>, S extends StoredFact> {

    /** A fact of the product that another fact of the file is about. */
    record Change<D, S>(D delivered, S stored) {}

    /** Those that the product has which these could be, withdrawn ones too; when several have a key, the latest last. */
    List<S> stored(Collection<D> delivered);

    /** Locks what whoever changes one of these in the product locks first. */
    void lock(ImportWriter writer, Collection<D> concerned);

    /** Whether whoever changes one of these in the product locks people after it. */
    default boolean isLockedBeforePeople() {
        return false;
    }

    /** Writes what is new. */
    void add(ImportWriter writer, List<D> added);

    /** Gives what is there the values of the file. */
    void change(ImportWriter writer, List<Change<D, S>> changed);

    /** What was changed here and which the file now says too is as if it had been delivered. */
    void agree(ImportWriter writer, List<Change<D, S>> agreed);

    /** Says that the product keeps what it has. */
    void tell(Change<D, S> conflict);
}

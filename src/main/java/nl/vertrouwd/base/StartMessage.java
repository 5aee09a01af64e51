package nl.vertrouwd.base;

import java.util.List;

/** Lines to print once the product has started, such as the accounts to try; modules give them as beans. */
public interface StartMessage {

    /** The lines, in order; empty when there is nothing to say. */
    List<String> lines();
}

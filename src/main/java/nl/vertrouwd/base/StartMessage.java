package nl.vertrouwd.base;

import java.util.List;

/** What a module has to say to the person who started the product, below its address, such as the demo accounts. */
public interface StartMessage {

    /** Lines of plain text; empty when there is nothing to say this time. */
    List<String> lines();
}

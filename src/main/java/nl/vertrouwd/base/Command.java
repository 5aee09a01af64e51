package nl.vertrouwd.base;

import java.util.List;

/** A command of {@code ./vertrouwd} that works on the data without the web pages, such as {@code import} or {@code check}. */
public interface Command {

    /** The word on the command line. */
    String name();

    /** Runs it with the words behind the name; 0 when it was done, else it says on standard error why not. */
    int run(List<String> arguments);
}

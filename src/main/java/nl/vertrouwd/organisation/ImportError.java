package nl.vertrouwd.organisation;

import java.util.List;

/**
 * One thing that is wrong in an import folder.
 *
 * @param line 1 is the header; 0 when the whole file is meant
 * @param column empty when the whole line is meant
 * @param textKey key of the sentence that says what was expected
 * @param arguments its arguments; never a name or an address of a person
 */
public record ImportError(String file, long line, String column, String textKey, List<Object> arguments) {

    public ImportError {
        arguments = List.copyOf(arguments);
    }
}

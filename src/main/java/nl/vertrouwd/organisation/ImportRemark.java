package nl.vertrouwd.organisation;

import java.util.List;

/**
 * One thing to say about a row of an import folder: what is wrong with it, or that the product kept its own value.
 *
 * @param line 1 is the header; 0 when the whole file is meant
 * @param column empty when the whole line is meant
 * @param textKey key of the sentence that says what was expected, or what was kept
 * @param arguments its arguments; never a name or an address of a person, nor why somebody is suspended
 */
public record ImportRemark(String file, long line, String column, String textKey, List<Object> arguments) {

    public ImportRemark {
        arguments = List.copyOf(arguments);
    }
}

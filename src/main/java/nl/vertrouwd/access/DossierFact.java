package nl.vertrouwd.access;

import org.jspecify.annotations.Nullable;

/**
 * One fact of an entry.
 *
 * @param name for machines: English, lower case with underscores
 * @param value for machines: text, number, yes or no, or a list or map of these; a day as {@code yyyy-mm-dd}; null when it is not known
 * @param label in the language of the reader; empty for what the title says already and only machines need
 * @param text the value in the language of the reader; empty when there is none
 */
public record DossierFact(String name, @Nullable Object value, String label, String text) {

    /** Whether people read it too. */
    public boolean isShown() {
        return !label.isEmpty() && !text.isEmpty();
    }
}

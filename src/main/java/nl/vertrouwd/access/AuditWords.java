package nl.vertrouwd.access;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** Entries of the audit trail in the words of the reader. What is stored says which text it is, so that it can be read in any language. */
@Service
public class AuditWords {

    private static final String SIGN = "#";
    private static final String BETWEEN = ", ";
    private static final String ACTIONS = "audit.";
    private static final String FIELD = ".field.";

    private static final String UNTIL = "until";

    private final Texts texts;
    private final ObjectProvider<AuditNames> names;

    AuditWords(Texts texts, ObjectProvider<AuditNames> names) {
        this.texts = texts;
        this.names = names;
    }

    /** The value that is the text with this key. */
    public static String word(String textKey) {
        return SIGN + textKey;
    }

    /** The value that is yes or no. */
    public static String yesOrNo(boolean value) {
        return word(value ? "base.yes" : "base.no");
    }

    /** The value that is several, in the order given. */
    public static String several(List<String> values) {
        return String.join(BETWEEN, values);
    }

    /** What was done, as a sentence. */
    public String action(String action, Locale locale) {
        return known(ACTIONS + action, action, locale);
    }

    /** Every action that the product can write down, in the order of its sentences. */
    public List<String> actions(Locale locale) {
        return texts.keys(locale).stream()
                .filter(key -> key.startsWith(ACTIONS) && !key.contains(FIELD))
                .map(key -> key.substring(ACTIONS.length()))
                .sorted(Comparator.comparing(action -> action(action, locale)))
                .toList();
    }

    /** The name of a field of an entry with this action. */
    public String field(String action, String field, Locale locale) {
        return known(ACTIONS + action.substring(0, action.indexOf('.')) + FIELD + field, field, locale);
    }

    /** What it was before, as somebody reads it; empty when there was nothing. */
    public String before(AuditRow row, AuditRow.Change change, Locale locale) {
        return value(row.before(), change.field(), change.before(), locale);
    }

    /** What it is after it, as somebody reads it; empty when there is nothing any more. */
    public String after(AuditRow row, AuditRow.Change change, Locale locale) {
        return value(row.after(), change.field(), change.after(), locale);
    }

    /** The end of a period is told by its last day, as everywhere. */
    private String value(Map<String, String> entry, String field, @Nullable String value, Locale locale) {
        if (value == null) {
            return "";
        }
        if (field.equals(UNTIL)) {
            return value.isEmpty()
                    ? texts.get(locale, "access.audit.open-end")
                    : isDate(value)
                            ? Formats.of(locale).date(LocalDate.parse(value).minusDays(1))
                            : value;
        }
        return names.stream()
                .flatMap(each -> each.name(field, value, entry, locale).stream())
                .findFirst()
                .orElseGet(() -> value(value, locale));
    }

    /** A value as somebody reads it. */
    public String value(String value, Locale locale) {
        return Arrays.stream(value.split(BETWEEN))
                .map(part -> one(part, locale))
                .collect(Collectors.joining(BETWEEN));
    }

    private String one(String value, Locale locale) {
        if (value.startsWith(SIGN)) {
            String textKey = value.substring(SIGN.length());
            return known(textKey, textKey, locale);
        }
        return isDate(value) ? Formats.of(locale).date(LocalDate.parse(value)) : value;
    }

    private static boolean isDate(String value) {
        try {
            return value.matches("\\d{4}-.*")
                    && LocalDate.parse(value).toString().equals(value);
        } catch (DateTimeParseException noDate) {
            return false;
        }
    }

    private String known(String textKey, String otherwise, Locale locale) {
        String text = texts.getMessage(textKey, new Object[0], otherwise, locale);
        return text == null ? otherwise : text;
    }
}

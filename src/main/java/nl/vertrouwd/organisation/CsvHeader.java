package nl.vertrouwd.organisation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a file: where each column stands, or what is wrong with it. Of what stands there only names of columns are repeated:
 * a file without a header starts with a person.
 */
final class CsvHeader {

    private final List<String> names;
    private final Map<String, Integer> columns = new HashMap<>();
    private final Set<String> twice = new HashSet<>();

    CsvHeader(List<String> names) {
        this.names = names;
        for (int i = 0; i < names.size(); i++) {
            if (columns.put(names.get(i), i) != null) {
                twice.add(names.get(i));
            }
        }
    }

    /** Where problems are told: the column they are about, possibly none, and the sentence. */
    interface Problems {
        void found(String column, String textKey, Object... arguments);
    }

    int size() {
        return names.size();
    }

    String name(int index) {
        return names.get(index);
    }

    @Nullable
    Integer index(String column) {
        return columns.get(column);
    }

    /** Whether rows can be read by it; tells what stands in the way. */
    boolean check(String file, List<String> required, List<String> optional, Problems problems) {
        List<String> missing =
                required.stream().filter(column -> !columns.containsKey(column)).toList();
        if (!missing.isEmpty()) {
            tell(file, missing, problems);
            return false;
        }
        List<String> doubled = twice.stream()
                .filter(column -> required.contains(column) || optional.contains(column))
                .sorted()
                .toList();
        doubled.forEach(column -> problems.found(column, "organisation.import.error.column-twice"));
        return doubled.isEmpty();
    }

    private void tell(String file, List<String> missing, Problems problems) {
        Optional<String> separator = separator();
        if (separator.isPresent()) {
            problems.found("", "organisation.import.error.separator", separator.get());
            return;
        }
        String known = String.join(", ", ExchangeFormats.known(names));
        Optional<String> other = ExchangeFormats.looksLike(columns.keySet());
        if (other.isPresent()) {
            problems.found("", "organisation.import.error.other-file", file, known, other.get());
        } else if (known.isEmpty()) {
            problems.found("", "organisation.import.error.no-header", String.join(", ", missing));
        } else {
            int others = names.size() - ExchangeFormats.known(names).size();
            missing.forEach(
                    column -> problems.found(column, "organisation.import.error.missing-column", known, others));
        }
    }

    /** What stands between the names when it is not a comma. */
    private Optional<String> separator() {
        return List.of(";", "\t", "|").stream()
                .filter(each -> names.size() == 1
                        && ExchangeFormats.known(Arrays.asList(names.getFirst().split("\\Q" + each + "\\E")))
                                        .size()
                                > 1)
                .map(each -> each.equals("\t") ? "TAB" : each)
                .findFirst();
    }
}

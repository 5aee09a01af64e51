package nl.vertrouwd.organisation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The one meaning of looking for people by what somebody types, so that every list finds the same: every word is part of the name, with or
 * without accents, or the beginning of the personnel number. No sign that is typed works as a wildcard.
 */
final class PersonSearch {

    private static final int LONGEST = 200;
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "ı", "i", "ß", "ss", "æ", "ae", "Æ", "Ae", "œ", "oe", "Œ", "Oe", "ĳ", "ij", "Ĳ", "IJ", "’", "'", "‘", "'");

    private final List<String> words;

    private PersonSearch(List<String> words) {
        this.words = words;
    }

    static PersonSearch of(String typed) {
        String text = Normalizer.normalize(typed.substring(0, Math.min(typed.length(), LONGEST)), Normalizer.Form.NFC);
        for (Map.Entry<String, String> sign : WRITTEN_OUT.entrySet()) {
            text = text.replace(sign.getKey(), sign.getValue());
        }
        return new PersonSearch(Arrays.stream(text.split("[\\s,]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList());
    }

    /** A condition over {@code person p} with {@link #parameters}; without words it holds for everybody. */
    String condition() {
        return ofEveryWord("(p.search_name LIKE :part%1$d OR p.personnel_number LIKE :start%1$d)");
    }

    /** The same by name only, for who may not look for the beginning of a personnel number. */
    String nameCondition() {
        return ofEveryWord("p.search_name LIKE :part%d");
    }

    private String ofEveryWord(String condition) {
        return words.isEmpty()
                ? "TRUE"
                : IntStream.range(0, words.size())
                        .mapToObj(condition::formatted)
                        .collect(Collectors.joining(" AND "));
    }

    Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
            parameters.put("part" + i, "%" + word + "%");
            parameters.put("start" + i, word + "%");
        }
        return parameters;
    }

    /**
     * Belongs directly behind SELECT of a list by name: reads along the index that has all a search needs in the order of names, and stops
     * when the page is full. Left alone, the server sometimes looks up every person on its own, ten times as long.
     */
    String hint() {
        return "/*+ INDEX(p person_search) */";
    }
}

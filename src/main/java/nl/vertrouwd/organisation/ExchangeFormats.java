package nl.vertrouwd.organisation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The files of an import folder with the columns each must have, as the page of exchange formats names them; optional columns are not here. */
public final class ExchangeFormats {

    private static final Map<String, List<String>> COLUMNS = new LinkedHashMap<>();

    /** What is kept in memory as a whole, with much of each. */
    private static final Set<String> KEPT_WHOLE = Set.of("sites.csv", "units.csv", "persons.csv", "sessions.csv");

    private static final int MOST_ROWS_KEPT_WHOLE = 300_000;
    private static final int MOST_ROWS = 1_500_000;

    static {
        put("sites.csv", "code,name,time_zone");
        put("units.csv", "code,parent_code,name,valid_from,valid_until");
        put(
                "persons.csv",
                "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,rank,employed_from,employed_until");
        put("placements.csv", "personnel_number,unit_code,site_code,leads_unit,from,until");
        put("suspensions.csv", "personnel_number,reason,from,until");
        put("exemptions.csv", "personnel_number,network,scheme,requirement,from,until,reason");
        put("confidant-events.csv", "personnel_number,network,event,date,unit_code");
        put(
                "sessions.csv",
                "reference,course_code,form,organiser,site_code,starts_on,ends_on,capacity,status,cancel_reason");
        put("enrolments.csv", "session_reference,personnel_number,status");
        put("plan.csv", "year,course_code,organiser,sessions");
        put("activities.csv", "date,kind,unit_code,title,times,participants");
        put("completions.csv", "personnel_number,course_code,completed_on,reference");
        put("evaluations.csv", "session_reference,response,question,score,text");
    }

    private ExchangeFormats() {}

    /** The columns that the file must have; refuses a file that is none of the page. */
    public static List<String> columns(String file) {
        return Objects.requireNonNull(COLUMNS.get(file), file);
    }

    /** How many rows a file may have: a multiple of what the product is built for, and what fits in its memory. */
    static int mostRows(String file) {
        return KEPT_WHOLE.contains(file) ? MOST_ROWS_KEPT_WHOLE : MOST_ROWS;
    }

    static boolean isKnown(String file) {
        return COLUMNS.containsKey(file);
    }

    /** Those of the names that are columns of any file. */
    static List<String> known(Collection<String> names) {
        List<String> known = new ArrayList<>(names);
        known.removeIf(name -> COLUMNS.values().stream().noneMatch(columns -> columns.contains(name)));
        return known;
    }

    /** The file of which a header has all columns; of several the one with the most. */
    static Optional<String> looksLike(Collection<String> header) {
        return COLUMNS.entrySet().stream()
                .filter(file -> header.containsAll(file.getValue()))
                .max(Comparator.comparingInt(file -> file.getValue().size()))
                .map(Map.Entry::getKey);
    }

    private static void put(String file, String header) {
        COLUMNS.put(file, List.of(header.split(",")));
    }
}

package nl.vertrouwd.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The files of a folder to import, row by row. */
public final class ImportFiles {

    private static final Map<String, String> HEADERS = Map.of(
            "sites", "code,name,time_zone",
            "units", "code,parent_code,name,valid_from,valid_until,shielded",
            "persons",
                    "personnel_number,given_name,infix,family_name,email,sex,birth_year,rank_group,rank,employed_from,employed_until",
            "placements", "personnel_number,unit_code,site_code,leads_unit,from,until",
            "suspensions", "personnel_number,reason,from,until",
            "exemptions", "personnel_number,network,scheme,requirement,from,until,reason",
            "confidant-events", "personnel_number,network,event,date,unit_code",
            "completions", "personnel_number,course_code,completed_on,reference",
            "sessions",
                    "reference,course_code,form,organiser,site_code,starts_on,ends_on,capacity,status,cancel_reason",
            "enrolments", "session_reference,personnel_number,status");

    private final Map<String, List<String>> rows = new LinkedHashMap<>();

    /** One more row of the file, which has its name without the ending. */
    public ImportFiles add(String file, Object... cells) {
        List<String> texts = new ArrayList<>();
        for (Object cell : cells) {
            texts.add(cell.toString());
        }
        rows.computeIfAbsent(file, name -> new ArrayList<>()).add(String.join(",", texts));
        return this;
    }

    public void write(Path folder) {
        rows.forEach((name, lines) -> {
            List<String> all = new ArrayList<>(List.of(HEADERS.get(name)));
            all.addAll(lines);
            try {
                Files.write(folder.resolve(name + ".csv"), all);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}

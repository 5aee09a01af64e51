package nl.vertrouwd.obligation.rules;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.base.DateRange;

/** The facts of everybody, straight from a folder of import files. */
final class DeliveredFacts {

    record Person(String number, Facts facts, Roles roles) {}

    private final Map<String, List<NamedCsvRecord>> units;
    private final Map<String, List<NamedCsvRecord>> placements;
    private final Map<String, List<NamedCsvRecord>> events;
    private final Map<String, List<NamedCsvRecord>> suspensions;
    private final Map<String, List<NamedCsvRecord>> exemptions;
    private final Map<String, Set<List<String>>> completions = new HashMap<>();

    private DeliveredFacts(Path folder) throws IOException {
        units = by("code", rows(folder, "units.csv"));
        placements = by("personnel_number", rows(folder, "placements.csv"));
        events = by("personnel_number", rows(folder, "confidant-events.csv"));
        suspensions = by("personnel_number", rows(folder, "suspensions.csv"));
        exemptions = by("personnel_number", rows(folder, "exemptions.csv"));
        rows(folder, "completions.csv")
                .forEach(row -> completed(
                        row.getField("personnel_number"), row.getField("course_code"), row.getField("completed_on")));
        Map<String, List<NamedCsvRecord>> sessions = by("reference", rows(folder, "sessions.csv"));
        for (NamedCsvRecord row : rows(folder, "enrolments.csv")) {
            NamedCsvRecord session =
                    sessions.get(row.getField("session_reference")).getFirst();
            if (row.getField("status").equals("ATTENDED")
                    && session.getField("status").equals("GIVEN")) {
                completed(
                        row.getField("personnel_number"), session.getField("course_code"), session.getField("ends_on"));
            }
        }
    }

    static List<Person> read(Path folder) throws IOException {
        DeliveredFacts delivered = new DeliveredFacts(folder);
        return rows(folder, "persons.csv").stream().map(delivered::person).toList();
    }

    private Person person(NamedCsvRecord row) {
        String number = row.getField("personnel_number");
        List<Waiver> waivers = new ArrayList<>();
        List.of(number, "")
                .forEach(whose -> exemptions
                        .getOrDefault(whose, List.of())
                        .forEach(exemption -> waivers.add(new Waiver(
                                exemption.getField("scheme"),
                                exemption.getField("requirement"),
                                whose.isEmpty() ? exemption.getField("network") : null,
                                period(exemption, "from", "until")))));
        Facts facts = new Facts(
                period(row, "employed_from", "employed_until"),
                placements.getOrDefault(number, List.of()).stream()
                        .filter(placement -> placement.getField("leads_unit").equals("true"))
                        .map(placement -> period(placement, "from", "until"))
                        .toList(),
                events.getOrDefault(number, List.of()).stream()
                        .map(event -> new ConfidantEvent(
                                LocalDate.parse(event.getField("date")),
                                EventKind.valueOf(event.getField("event")),
                                event.getField("network")))
                        .toList(),
                completions.getOrDefault(number, Set.of()).stream()
                        .map(completed -> completed(number, completed))
                        .toList(),
                suspensions.getOrDefault(number, List.of()).stream()
                        .map(suspension -> period(suspension, "from", "until"))
                        .toList(),
                waivers);
        return new Person(number, facts, Roles.of(facts));
    }

    private CompletedCourse completed(String number, List<String> completed) {
        LocalDate day = LocalDate.parse(completed.getLast());
        String branch = placements.getOrDefault(number, List.of()).stream()
                .filter(placement -> period(placement, "from", "until").contains(day))
                .findFirst()
                .map(placement -> branch(placement.getField("unit_code"), day))
                .orElse(null);
        return new CompletedCourse(completed.getFirst(), day, branch);
    }

    private String branch(String unit, LocalDate day) {
        NamedCsvRecord row = units.getOrDefault(unit, List.of()).stream()
                .filter(each -> period(each, "valid_from", "valid_until").contains(day))
                .findFirst()
                .orElse(null);
        if (row == null) {
            return null;
        }
        return row.getField("parent_code").isEmpty() ? unit : branch(row.getField("parent_code"), day);
    }

    private void completed(String number, String course, String day) {
        completions.computeIfAbsent(number, key -> new LinkedHashSet<>()).add(List.of(course, day));
    }

    private static DateRange period(NamedCsvRecord row, String from, String until) {
        LocalDate end = row.getField(until).isEmpty() ? DateRange.OPEN : LocalDate.parse(row.getField(until));
        return new DateRange(LocalDate.parse(row.getField(from)), end);
    }

    private static List<NamedCsvRecord> rows(Path folder, String file) throws IOException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return reader.stream().toList();
        }
    }

    private static Map<String, List<NamedCsvRecord>> by(String column, List<NamedCsvRecord> rows) {
        return rows.stream().collect(Collectors.groupingBy(row -> row.getField(column)));
    }
}

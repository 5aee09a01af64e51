package nl.vertrouwd.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.base.CsvOutput;

/**
 * The next delivery after one in a folder: of every hundred people one is gone, one works in another unit of the same branch and one has
 * another name; of every hundred units without units below them one stands under another. The same folder gives the same changes.
 */
final class ChangedFolder {

    private static final int ONE_IN = 100;
    private static final String PERSON = "personnel_number";

    private final Path from;
    private final Path to;
    private final String day;
    private final Random random = new Random(3);

    ChangedFolder(Path from, LocalDate deliveredOn) throws IOException {
        this.from = from;
        this.to = Files.createTempDirectory("vertrouwd-changed-");
        this.day = deliveredOn.toString();
    }

    Path make() throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        List<Map<String, String>> persons = read("persons.csv");
        List<String> numbers = new ArrayList<>();
        persons.stream().filter(this::isOpen).forEach(person -> numbers.add(person.get(PERSON)));
        Collections.shuffle(numbers, random);
        int share = persons.size() / ONE_IN;
        Set<String> gone = new HashSet<>(numbers.subList(0, share));
        Set<String> moved = new HashSet<>(numbers.subList(share, 2 * share));
        Set<String> renamed = new HashSet<>(numbers.subList(2 * share, 3 * share));
        persons.removeIf(person -> gone.contains(person.get(PERSON)));
        persons.stream()
                .filter(person -> renamed.contains(person.get(PERSON)))
                .forEach(person -> person.merge("family_name", "-Anders", String::concat));
        write("persons.csv", persons);
        List<Map<String, String>> units = read("units.csv");
        placements(gone, moved, codesByBranch(units));
        moveUnits(units);
        return to;
    }

    private void placements(Set<String> gone, Set<String> moved, Map<String, List<String>> codes) throws IOException {
        List<Map<String, String>> changed = new ArrayList<>();
        for (Map<String, String> placement : read("placements.csv")) {
            boolean here = isOpen(placement);
            if (gone.contains(placement.get(PERSON))) {
                continue;
            }
            changed.add(placement);
            if (here && moved.contains(placement.get(PERSON))) {
                List<String> choice = codes.get(branch(placement.get("unit_code")));
                Map<String, String> next = new LinkedHashMap<>(placement);
                next.put("unit_code", choice.get(random.nextInt(choice.size())));
                next.put("from", day);
                placement.put("until", day);
                changed.add(next);
            }
        }
        write("placements.csv", changed);
    }

    private void moveUnits(List<Map<String, String>> units) throws IOException {
        Set<String> parents = new HashSet<>();
        units.forEach(unit -> parents.add(unit.get("parent_code")));
        List<Map<String, String>> changed = new ArrayList<>();
        Map<String, List<String>> codes = codesByBranch(units);
        codes.values().forEach(list -> list.retainAll(parents));
        for (Map<String, String> unit : units) {
            changed.add(unit);
            boolean leaf = !parents.contains(unit.get("code"));
            if (leaf && isOpen(unit) && random.nextInt(ONE_IN) == 0) {
                List<String> choice = codes.get(branch(unit.get("code")));
                Map<String, String> next = new LinkedHashMap<>(unit);
                next.put("parent_code", choice.get(random.nextInt(choice.size())));
                next.put("valid_from", day);
                unit.put("valid_until", day);
                changed.add(next);
            }
        }
        write("units.csv", changed);
    }

    private Map<String, List<String>> codesByBranch(List<Map<String, String>> units) {
        Map<String, List<String>> codes = new HashMap<>();
        units.stream()
                .filter(this::isOpen)
                .map(unit -> unit.get("code"))
                .forEach(code -> codes.computeIfAbsent(branch(code), none -> new ArrayList<>())
                        .add(code));
        return codes;
    }

    private static String branch(String code) {
        int dash = code.indexOf('-');
        return dash < 0 ? code : code.substring(0, dash);
    }

    /** Whether it began before the delivery and has no end. */
    private boolean isOpen(Map<String, String> row) {
        List<String> dates = row.entrySet().stream()
                .filter(cell -> cell.getKey().matches("(valid_|employed_)?(from|until)"))
                .map(Map.Entry::getValue)
                .toList();
        return dates.getFirst().compareTo(day) < 0 && dates.getLast().isEmpty();
    }

    private List<Map<String, String>> read(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(from.resolve(file))) {
            List<Map<String, String>> read = new ArrayList<>();
            rows.forEach(row -> read.add(new LinkedHashMap<>(row.getFieldsAsMap())));
            return read;
        }
    }

    private void write(String file, List<Map<String, String>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(to.resolve(file))) {
            CsvOutput csv =
                    CsvOutput.forMachines(out).row(List.copyOf(rows.getFirst().keySet()));
            rows.forEach(row -> csv.row(List.copyOf(row.values())));
        }
    }
}

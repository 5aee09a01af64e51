package nl.vertrouwd.reporting;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.ImportFiles;

/**
 * Six networks of confidants and the leaders of DMO as the annual report of 2021 counts them, with beside them everybody whom it does not
 * count: who stopped, left, waits, came too early or too late.
 */
final class Year2021 {

    private static final LocalDate BEFORE = LocalDate.of(2015, 1, 1);
    private static final LocalDate BASIC_BEFORE = LocalDate.of(2018, 6, 15);
    private static final LocalDate BASIC_IN_2021 = LocalDate.of(2021, 3, 12);
    private static final LocalDate APPOINTED = LocalDate.of(2021, 4, 1);
    private static final List<String> BRANCHES = List.of("BS", "CZSK", "CLAS", "CLSK", "KMAR", "DMO", "DOSCO");
    /** Visits them in an order in which sex and rank group have nothing to do with each other; coprime with every size here. */
    private static final int STRIDE = 101;

    private final ImportFiles files = new ImportFiles();

    void write(Path folder) {
        files.add("sites", "UTR", "Utrecht", "Europe/Amsterdam");
        BRANCHES.forEach(branch -> files.add("units", branch, "", branch, BEFORE, "", false)
                .add("units", branch + "-1", branch, branch + " een", BEFORE, "", false));
        army();
        airForce();
        navy();
        support();
        network("BS", 26, 10, new int[] {5, 4, 0, 17}, 0);
        leadersOfMateriel();
        files.write(folder);
    }

    /** 242 confidants, 59 of them trained in 2021; 13 of 15 refresher days given, for 84 of the other 183. */
    private void army() {
        network("CLAS", 242, 75, new int[] {40, 131, 30, 41}, 59);
        for (int day = 0; day < 15; day++) {
            LocalDate on = LocalDate.of(2021, 2, 1).plusWeeks(3L * day);
            session("OPFRIS-" + day, "VP-OPFRIS", "CLAS", on, on, day < 13);
        }
        for (int i = 0; i < 84; i++) {
            attended("OPFRIS-" + i % 13, "CLAS", 59 + i);
        }
        attended("OPFRIS-1", "CLAS", 59);
        attended("OPFRIS-2", "CLAS", 58);
        for (int i = 84; i < 100; i++) {
            files.add("enrolments", "OPFRIS-" + i % 13, number("CLAS", 59 + i), "ABSENT");
            files.add("enrolments", "OPFRIS-" + (13 + i % 2), number("CLAS", 59 + i), "CANCELLED");
        }
        files.add("completions", number("CLAS", 160), "VP-OPFRIS", LocalDate.of(2020, 12, 31), "")
                .add("completions", number("CLAS", 161), "VP-OPFRIS", LocalDate.of(2022, 1, 1), "");
        whoIsNotCounted();
    }

    private void whoIsNotCounted() {
        person("CLAS", 900, "CLAS", "F", "NCO", "2021-06-01");
        basic("CLAS", 900, BASIC_BEFORE);
        event("CLAS", 900, "CLAS", "APPOINTED", BASIC_BEFORE);
        person("CLAS", 901, "CLAS", "M", "OFFICER", "");
        basic("CLAS", 901, BASIC_BEFORE);
        event("CLAS", 901, "CLAS", "APPOINTED", BASIC_BEFORE);
        event("CLAS", 901, "CLAS", "ENDED", LocalDate.of(2021, 12, 31));
        person("CLAS", 902, "CLAS", "F", "CIVILIAN", "");
        basic("CLAS", 902, BASIC_BEFORE);
        event("CLAS", 902, "CLAS", "APPOINTED", LocalDate.of(2022, 1, 1));
        person("CLAS", 903, "CLAS", "M", "TROOPS", "");
        event("CLAS", 903, "CLAS", "NOMINATED", LocalDate.of(2022, 1, 10));
    }

    /** 53 confidants, of whom seven are placed with the navy and two elsewhere. */
    private void airForce() {
        network("CLSK", 53, 24, new int[] {20, 20, 2, 11}, 0);
    }

    /** A network of 450, of which 350 are active and 17 senior since May; 40 were trained in the year. */
    private void navy() {
        network("CZSK", 350, 120, new int[] {90, 150, 60, 50}, 40);
        for (int i = 350; i < 450; i++) {
            person("CZSK", i, "CZSK", "X", "NCO", "");
            basic("CZSK", i, BASIC_BEFORE);
            event("CZSK", i, "CZSK", "NOMINATED", BASIC_BEFORE.minusMonths(6));
        }
        for (int i = 100; i < 117; i++) {
            event("CZSK", i, "CZSK", "SENIOR", LocalDate.of(2021, 5, 1));
        }
    }

    /** 117 confidants, 25 of them trained in the year, 17 in two follow-up courses of two days; 14 aspirants wait. */
    private void support() {
        network("DOSCO", 117, 60, new int[] {20, 47, 10, 40}, 25);
        for (int i = 0; i < 2; i++) {
            LocalDate first = LocalDate.of(2021, 9, 6).plusWeeks(5L * i);
            session("VERVOLG-" + i, "VP-VERVOLG", "DOSCO", first, first.plusDays(1), true);
        }
        for (int i = 0; i < 17; i++) {
            attended("VERVOLG-" + i % 2, "DOSCO", 25 + i);
        }
        for (int i = 200; i < 214; i++) {
            person("DOSCO", i, "DOSCO", i % 2 == 0 ? "F" : "M", "CIVILIAN", "");
            event("DOSCO", i, "DOSCO", "NOMINATED", LocalDate.of(2021, 11, 1));
        }
    }

    /** 44 confidants; 90 leaders did the VKAM training, beside one whose training was elsewhere before they came and one who did none. */
    private void leadersOfMateriel() {
        network("DMO", 44, 15, new int[] {8, 10, 0, 26}, 0);
        for (int i = 500; i < 590; i++) {
            leader(i, BEFORE);
            files.add("completions", number("DMO", i), "VKAM-L", LocalDate.of(2021, 1 + i % 12, 10), "");
        }
        leader(590, LocalDate.of(2021, 7, 1));
        files.add("placements", number("DMO", 590), "CLAS-1", "UTR", false, BEFORE, "2021-07-01")
                .add("completions", number("DMO", 590), "VKAM-L", LocalDate.of(2021, 6, 30), "");
        leader(591, BEFORE);
    }

    private void leader(int index, LocalDate since) {
        String unit = "DMO-L" + index;
        files.add("units", unit, "DMO-1", unit, BEFORE, "", false);
        file("DMO", index, "M", "CIVILIAN", "");
        files.add("placements", number("DMO", index), unit, "UTR", true, since, "");
    }

    /** Active confidants; the first {@code trained} of them did the basic course in 2021. Ranks: officers, NCOs, troops, civilians. */
    private void network(String network, int size, int women, int[] ranks, int trained) {
        for (int i = 0; i < size; i++) {
            int other = (i * STRIDE) % size;
            String placed = !network.equals("CLSK") || i >= 9 ? network : i < 7 ? "CZSK" : "DOSCO";
            person(network, i, placed, i < women ? "F" : "M", rank(other, ranks), "");
            event(network, i, network, "APPOINTED", i < trained ? APPOINTED : BASIC_BEFORE);
            basic(network, i, i < trained ? BASIC_IN_2021 : BASIC_BEFORE);
        }
    }

    private static String rank(int index, int[] ranks) {
        int officers = ranks[0];
        int ncos = officers + ranks[1];
        int troops = ncos + ranks[2];
        return index < officers ? "OFFICER" : index < ncos ? "NCO" : index < troops ? "TROOPS" : "CIVILIAN";
    }

    private void person(String network, int index, String branch, String sex, String rank, String until) {
        file(network, index, sex, rank, until);
        files.add("placements", number(network, index), branch + "-1", "UTR", false, BEFORE, until);
    }

    private void file(String network, int index, String sex, String rank, String until) {
        files.add("persons", number(network, index), "Bo", "", "Voorbeeld", "", sex, 1980, rank, "", BEFORE, until);
    }

    private void event(String network, int index, String in, String kind, LocalDate on) {
        files.add("confidant-events", number(network, index), in, kind, on, "");
    }

    private void basic(String network, int index, LocalDate on) {
        files.add("completions", number(network, index), "VP-BASIS", on, "");
    }

    private void session(
            String reference, String course, String organiser, LocalDate from, LocalDate to, boolean given) {
        files.add(
                "sessions",
                reference,
                course,
                "CLASSROOM",
                organiser,
                "UTR",
                from,
                to,
                12,
                given ? "GIVEN" : "CANCELLED",
                given ? "" : "corona");
    }

    private void attended(String session, String network, int index) {
        files.add("enrolments", session, number(network, index), "ATTENDED");
    }

    private static String number(String network, int index) {
        return "%s-%04d".formatted(network, index);
    }
}

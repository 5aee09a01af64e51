package nl.vertrouwd.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who is a confidant in the demo, what people did for their duties and who was away, around today: as files of the same import. */
final class DemoDuties {

    static final List<String> FILES = List.of("confidant-events.csv", "completions.csv", "suspensions.csv");

    private static final int EVERY_SO_MANY = 7;
    private static final int DAYS_AWAY = 40;

    private final LocalDate today;
    private final List<String> events = new ArrayList<>(List.of("personnel_number,network,event,date,unit_code"));
    private final List<String> completions =
            new ArrayList<>(List.of("personnel_number,course_code,completed_on,reference"));
    private final List<String> suspensions = new ArrayList<>(List.of("personnel_number,reason,from,until"));

    private DemoDuties(LocalDate today) {
        this.today = today;
    }

    /** @param placements the lines of the file that is delivered with them */
    static void write(Path folder, List<String> placements, LocalDate today) throws IOException {
        DemoDuties duties = new DemoDuties(today);
        int at = 0;
        for (String line : placements) {
            String[] place = line.split(",", -1);
            if (place[5].isEmpty() && !isOfSomebodyToSignInAs(place[0])) {
                duties.tell(place[0], place[1], place[3].equals("true"), at++);
            }
        }
        duties.participant(DemoAccount.PARTICIPANT.personnelNumber());
        duties.did(DemoAccount.LEADER.personnelNumber(), "PLV", 22);
        Files.write(folder.resolve("confidant-events.csv"), duties.events);
        Files.write(folder.resolve("completions.csv"), duties.completions);
        Files.write(folder.resolve("suspensions.csv"), duties.suspensions);
    }

    private void tell(String number, String unit, boolean leads, int at) {
        String branch = unit.split("-")[0];
        if (leads) {
            leader(number, at);
        } else if (at % EVERY_SO_MANY == 0) {
            confidant(number, branch, unit, at / EVERY_SO_MANY);
        } else if (at % EVERY_SO_MANY == 1 && at % 2 == 0) {
            event(number, branch, "NOMINATED", 3, unit);
            event(number, branch, "INTERVIEWED", 2, unit);
        }
    }

    private void leader(String number, int at) {
        switch (at % 5) {
            case 0 -> did(number, "APK-L", 3 + at % 12);
            case 1 -> did(number, "PLV", 22);
            case 2 -> did(number, "PLV", 26);
            case 3 -> {
                did(number, "PLV", 30);
                away(number, "ILLNESS", 2);
            }
            default -> did(number, "SLC", 5 + at % 15);
        }
    }

    private void confidant(String number, String branch, String unit, int at) {
        int since = 14 + at * 5 % 40;
        appointed(number, branch, unit, since);
        if (at % 6 != 5) {
            did(number, "VP-BASIS", since + 1);
        }
        if (at % 3 != 2) {
            did(number, "VP-OPFRIS", 2 + at * 7 % 11);
            did(number, "VP-ELEARN", 3 + at * 5 % 20);
        }
        for (int times = 0; times < at % 5; times++) {
            did(number, "VP-INTERVISIE", 1 + times * 3);
        }
        if (at % 9 == 4) {
            event(number, branch, "ENDED", 1, unit);
        }
    }

    /** Who follows the product as a participant: a confidant with something to do. */
    private void participant(String number) {
        appointed(number, "CLAS", "CLAS-1-1", 40);
        did(number, "VP-BASIS", 41);
        did(number, "VP-OPFRIS", 22);
        did(number, "VP-ELEARN", 24);
        did(number, "VP-INTERVISIE", 13);
        did(number, "VP-INTERVISIE", 2);
        away(number, "DEPLOYMENT", 12);
    }

    private void appointed(String number, String network, String unit, int months) {
        event(number, network, "NOMINATED", months + 4, unit);
        event(number, network, "INTERVIEWED", months + 3, unit);
        event(number, network, "MC_ADVICE", months + 2, unit);
        event(number, network, "APPOINTED", months, unit);
    }

    private void event(String number, String network, String event, int monthsAgo, String unit) {
        events.add(String.join(",", number, network, event, before(monthsAgo), unit));
    }

    private void did(String number, String course, int monthsAgo) {
        completions.add(String.join(",", number, course, before(monthsAgo), ""));
    }

    private void away(String number, String reason, int monthsAgo) {
        String from = before(monthsAgo);
        String until = LocalDate.parse(from).plusDays(DAYS_AWAY).toString();
        suspensions.add(String.join(",", number, reason, from, until));
    }

    private String before(int months) {
        return today.minusMonths(months).withDayOfMonth(12).toString();
    }

    private static boolean isOfSomebodyToSignInAs(String number) {
        for (DemoAccount account : DemoAccount.values()) {
            if (account.personnelNumber().equals(number)) {
                return true;
            }
        }
        return false;
    }
}

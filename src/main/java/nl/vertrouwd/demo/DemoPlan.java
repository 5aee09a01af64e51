package nl.vertrouwd.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A year plan and activities of this year and the last, as files of an earlier administration. */
final class DemoPlan {

    static final List<String> FILES = List.of("plan.csv", "activities.csv");

    private static final List<String> MODULES = List.of("SVDI", "LSVW", "SVJT", "SVHW", "UBA", "SVK", "SVMB");
    private static final List<String> BRANCHES = List.of("CLAS", "CZSK", "CLSK", "KMAR", "DOSCO", "DMO", "BS");
    private static final List<String> DONE = List.of(
            "WORKSHOP,Dilemma's bespreken,2,31",
            "PRESENTATION,De gedragscode in de praktijk,1,120",
            "ONBOARDING,Welkom: zo werken we samen,3,64",
            "TEAM_TRAINING,Elkaar aanspreken als team,1,14",
            "GUEST_LESSON,Gastles sociale veiligheid,2,48",
            "ADVICE,Advies aan de commandant,1,3");

    private DemoPlan() {}

    static void write(Path folder, LocalDate today) throws IOException {
        List<String> plan = new ArrayList<>(List.of("year,course_code,organiser,sessions"));
        List<String> activities = new ArrayList<>(List.of("date,kind,unit_code,title,times,participants"));
        for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
            for (int i = 0; i < MODULES.size(); i++) {
                plan.add(String.join(
                        ",", Integer.toString(year), MODULES.get(i), "DEFENCE", Integer.toString(4 + i % 4)));
            }
            plan.add(year + ",PLV,CLAS,3");
            plan.add(year + ",VP-BASIS,DEFENCE,2");
            plan.add(year + ",VP-OPFRIS,KMAR,1");
        }
        LocalDate day = today.minusYears(1).withDayOfYear(20);
        for (int i = 0; day.isBefore(today); i++, day = day.plusDays(23)) {
            String[] what = DONE.get(i % DONE.size()).split(",");
            activities.add(String.join(
                    ",", day.toString(), what[0], BRANCHES.get(i % BRANCHES.size()) + "-1", what[1], what[2], what[3]));
        }
        Files.write(folder.resolve("plan.csv"), plan);
        Files.write(folder.resolve("activities.csv"), activities);
    }
}

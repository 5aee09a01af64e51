package nl.vertrouwd.enrolment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.DayPartId;

/**
 * What closing a session would come to now.
 *
 * @param missing who is not marked, for each day-part at which somebody is not; only when this is empty the session can be closed
 * @param completing who would complete the course
 * @param others who would not
 * @param present how many were there at one day-part or more; the rest was absent
 * @param certified whether completing it gives a certificate
 */
public record ClosingOutlook(
        Map<DayPartId, List<EnrolmentId>> missing,
        List<EnrolmentId> completing,
        List<EnrolmentId> others,
        int present,
        boolean certified) {

    public ClosingOutlook {
        missing = Map.copyOf(missing);
        completing = List.copyOf(completing);
        others = List.copyOf(others);
    }

    /** Whether who has these marks was there, and missed no more day-parts than the course allows. */
    static boolean completes(Map<DayPartId, Mark> marks, int dayParts, int missable) {
        long missed = dayParts - attended(marks);
        return missed < dayParts && missed <= missable;
    }

    static ClosingOutlook of(List<Participant> roster, List<DayPart> dayParts, int missable, boolean certified) {
        Map<DayPartId, List<EnrolmentId>> missing = new LinkedHashMap<>();
        List<EnrolmentId> completing = new ArrayList<>();
        List<EnrolmentId> others = new ArrayList<>();
        for (Participant each : roster) {
            dayParts.stream()
                    .map(DayPart::id)
                    .filter(part -> !each.marks().containsKey(part))
                    .forEach(part -> missing.computeIfAbsent(part, id -> new ArrayList<>())
                            .add(each.enrolment()));
            (completes(each.marks(), dayParts.size(), missable) ? completing : others).add(each.enrolment());
        }
        int present =
                (int) roster.stream().filter(each -> attended(each.marks()) > 0).count();
        return new ClosingOutlook(missing, completing, others, present, certified);
    }

    /** How many were absent from all of it. */
    public int absent() {
        return completing.size() + others.size() - present;
    }

    /** How many marks are missing. */
    public int missingMarks() {
        return missing.values().stream().mapToInt(List::size).sum();
    }

    private static long attended(Map<DayPartId, Mark> marks) {
        return marks.values().stream().filter(mark -> mark == Mark.PRESENT).count();
    }
}

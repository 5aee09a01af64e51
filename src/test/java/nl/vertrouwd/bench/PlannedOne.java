package nl.vertrouwd.bench;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Trainer;

/** The n-th of the sessions of ten years: neighbours in time share no room, trainer or participant, so that nothing ever clashes. */
final class PlannedOne {

    static final int CAPACITY = 16;
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final List<LocalTime> STARTS = List.of(LocalTime.of(9, 0), LocalTime.of(13, 30));
    private static final List<LocalTime> ENDS = List.of(LocalTime.of(12, 30), LocalTime.of(16, 30));

    final UUID id = Ids.next();
    final int number;
    final Course course;
    final Room room;
    final Trainer trainer;
    final String state;
    final List<Part> parts;
    final List<Place> places;

    /** One day-part. */
    record Part(UUID id, int number, LocalDate date, LocalTime start, LocalTime end) {

        LocalDateTime startsAt() {
            return utc(date, start);
        }

        LocalDateTime endsAt() {
            return utc(date, end);
        }

        private static LocalDateTime utc(LocalDate date, LocalTime time) {
            return date.atTime(time)
                    .atZone(ZONE)
                    .withZoneSameInstant(ZoneOffset.UTC)
                    .toLocalDateTime();
        }
    }

    /** One participant. */
    record Place(UUID enrolment, UUID person, String status, String mark) {}

    PlannedOne(int number, LocalDate day, LocalDate today, TenYears.World world) {
        this.number = number;
        course = world.courses().get(number % world.courses().size());
        room = world.rooms().get(number % world.rooms().size());
        trainer = world.trainers().get(number % world.trainers().size());
        parts = IntStream.range(0, Math.max(1, course.dayParts()))
                .mapToObj(i -> new Part(Ids.next(), i + 1, day.plusDays(i / 2), STARTS.get(i % 2), ENDS.get(i % 2)))
                .toList();
        boolean given = parts.getLast().date().isBefore(today);
        state = given ? "GIVEN" : day.isAfter(today) && number % 40 == 0 ? "DRAFT" : "PUBLISHED";
        int taken = state.equals("DRAFT") ? 0 : 8 + number % 9;
        places = IntStream.range(0, taken)
                .mapToObj(i -> place(
                        world.people()
                                .get((number * CAPACITY + i) % world.people().size()),
                        i,
                        given))
                .toList();
    }

    private Place place(UUID person, int index, boolean given) {
        boolean away = index % 8 == 7;
        return new Place(
                Ids.next(), person, given ? away ? "ABSENT" : "ATTENDED" : "ENROLLED", away ? "ABSENT" : "PRESENT");
    }

    boolean given() {
        return state.equals("GIVEN");
    }

    String prefix() {
        return course.code() + "-" + String.format("%02d", first().date().getYear() % 100);
    }

    Part first() {
        return parts.getFirst();
    }

    Part last() {
        return parts.getLast();
    }
}

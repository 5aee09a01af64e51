package nl.vertrouwd.enrolment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierFacts;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What happened to one's own enrolments, and what was marked at each day-part; two statements. */
@Component
class OwnHistory {

    static final Told NOTHING = new Told(Map.of(), Map.of());

    private final JdbcClient jdbc;

    OwnHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** That an enrolment became this. */
    record Event(EnrolmentStatus status, String at) {}

    /** What was marked for a day-part. */
    record Marked(LocalDate date, int part, Mark mark, String at) {}

    /** By enrolment, in order of time. */
    record Told(Map<UUID, List<Event>> events, Map<UUID, List<Marked>> marks) {

        void addTo(DossierFacts facts, EnrolmentId id, Texts texts, Locale language) {
            List<Event> happened = events.getOrDefault(id.value(), List.of());
            List<Marked> marked = marks.getOrDefault(id.value(), List.of());
            if (this.equals(NOTHING)) {
                return;
            }
            facts.data(
                    "history",
                    happened.stream()
                            .map(each -> Map.of("status", each.status().name(), "at", each.at()))
                            .toList());
            String words = marked.stream()
                    .map(each -> Formats.of(language).dayOfYear(each.date()) + ": "
                            + texts.get(language, Texts.key("enrolment.dossier.mark.", each.mark())))
                    .distinct()
                    .collect(Collectors.joining("; "));
            facts.shown(
                    "attendance", marked.stream().map(Told::values).toList(), "enrolment.dossier.attendance", words);
        }

        private static Map<String, Object> values(Marked each) {
            return Map.of(
                    "date",
                    each.date().toString(),
                    "part",
                    each.part(),
                    "mark",
                    each.mark().name(),
                    "at",
                    each.at());
        }
    }

    Told of(Actor self) {
        PersonId person = self.person();
        if (person == null) {
            return NOTHING;
        }
        byte[] key = Ids.bytes(person.value());
        Map<UUID, List<Event>> events = new HashMap<>();
        jdbc.sql(
                        "SELECT v.enrolment_id, v.status, v.at FROM enrolment_event v JOIN enrolment e ON e.id = v.enrolment_id"
                                + " WHERE e.person_id = ? ORDER BY v.at, v.id")
                .param(key)
                .query(row -> {
                    events.computeIfAbsent(Ids.of(row.getBytes("enrolment_id")), id -> new ArrayList<>())
                            .add(new Event(
                                    EnrolmentStatus.valueOf(row.getString("status")),
                                    instant(row.getObject("at", LocalDateTime.class))));
                });
        Map<UUID, List<Marked>> marks = new HashMap<>();
        jdbc.sql("SELECT a.enrolment_id, a.mark, a.marked_at, d.date, d.number FROM attendance a"
                        + " JOIN enrolment e ON e.id = a.enrolment_id JOIN day_part d ON d.id = a.day_part_id"
                        + " WHERE e.person_id = ? ORDER BY d.starts_at")
                .param(key)
                .query(row -> {
                    marks.computeIfAbsent(Ids.of(row.getBytes("enrolment_id")), id -> new ArrayList<>())
                            .add(new Marked(
                                    row.getObject("date", LocalDate.class),
                                    row.getInt("number"),
                                    Mark.valueOf(row.getString("mark")),
                                    instant(row.getObject("marked_at", LocalDateTime.class))));
                });
        return new Told(events, marks);
    }

    private static String instant(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC).toString();
    }
}

package nl.vertrouwd.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.AuditSubject;
import nl.vertrouwd.access.AuditTrail;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.DomainException;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.organisation.ShownPerson;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters that could not be brought, for administrators to see and take up again. Refuses everybody else. */
@Service
public class ParkedMail {

    private static final int MOST = 100;
    private static final String PAGE = """
            SELECT l.id, l.receiver, l.error, l.ended_at, l.tries, GROUP_CONCAT(m.kind ORDER BY m.created_at) AS kinds
            FROM letter l LEFT JOIN message m ON m.letter_id = l.id
            WHERE l.state = 'PARKED' GROUP BY l.id ORDER BY l.ended_at DESC, l.id DESC LIMIT ? OFFSET ?
            """;

    private final LetterStore letters;
    private final Post post;
    private final Addressees addressees;
    private final PersonRegister register;
    private final PersonWords words;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    ParkedMail(
            LetterStore letters,
            Post post,
            Addressees addressees,
            PersonRegister register,
            PersonWords words,
            AuditTrail audit,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.letters = letters;
        this.post = post;
        this.addressees = addressees;
        this.register = register;
        this.words = words;
        this.audit = audit;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Row(UUID id, UUID receiver, MailError error, Instant since, int tries, List<MessageKind> kinds) {}

    /** A page of parked letters, the latest first, at most 100; who is shielded from the actor has no name. */
    @Transactional(readOnly = true)
    public List<ParkedLetter> page(Actor by, Locale language, int offset, int limit) {
        require(by);
        List<Row> rows = jdbc.sql(PAGE)
                .params(Math.min(limit, MOST), offset)
                .query(ParkedMail::row)
                .list();
        List<UUID> receivers = rows.stream().map(Row::receiver).distinct().toList();
        Map<PersonId, ShownPerson> shown =
                register.shown(by, receivers.stream().map(PersonId::new).toList(), LocalDate.now(clock), true);
        Map<UUID, Addressee> known = addressees.of(receivers);
        return rows.stream()
                .map(row -> new ParkedLetter(
                        row.id(),
                        Optional.ofNullable(shown.get(new PersonId(row.receiver())))
                                .map(person -> words.name(person, language))
                                .or(() -> Optional.ofNullable(known.get(row.receiver()))
                                        .map(Addressee::name))
                                .orElse(""),
                        row.kinds(),
                        row.error(),
                        row.since(),
                        row.tries()))
                .toList();
    }

    /** How mail stands. */
    @Transactional(readOnly = true)
    public MailFigures figures(Actor by) {
        require(by);
        return jdbc.sql(
                        "SELECT COALESCE(SUM(state = 'WAITING'), 0), COALESCE(SUM(state = 'WAITING' AND error IS NOT NULL), 0),"
                                + " COALESCE(SUM(state = 'PARKED'), 0) FROM letter WHERE state IN ('WAITING', 'PARKED')")
                .query((row, number) -> new MailFigures(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        post.server().isPresent()))
                .single();
    }

    /** Takes up one parked letter again; false when it is not parked any more. */
    @Transactional
    public boolean takeUp(Actor by, UUID letter) {
        require(by);
        return takenUp(by, letters.takeUp(letter)) == 1;
    }

    /** Takes up all parked letters again; returns how many. */
    @Transactional
    public int takeUpAll(Actor by) {
        require(by);
        return takenUp(by, letters.takeUp(null));
    }

    private int takenUp(Actor by, int count) {
        if (count > 0) {
            audit.record(
                    by,
                    "notification.mail-taken-up",
                    AuditSubject.thing("mail", null),
                    Map.of(),
                    Map.of("letters", Integer.toString(count)));
            events.publishEvent(new LettersTakenUp(count));
        }
        return count;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String kinds = row.getString("kinds");
        return new Row(
                Ids.of(row.getBytes("id")),
                Ids.of(row.getBytes("receiver")),
                MailError.valueOf(row.getString("error")),
                Utc.moment(row, "ended_at"),
                row.getInt("tries"),
                kinds == null
                        ? List.of()
                        : Arrays.stream(kinds.split(","))
                                .map(MessageKind::valueOf)
                                .toList());
    }

    private static void require(Actor by) {
        if (!by.hasAny(Role.ADMINISTRATOR)) {
            throw new DomainException("base.not-allowed");
        }
    }
}

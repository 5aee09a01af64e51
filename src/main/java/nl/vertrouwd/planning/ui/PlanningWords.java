package nl.vertrouwd.planning.ui;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.Hindrance;
import nl.vertrouwd.planning.HindranceWords;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionStage;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Trainer;
import org.springframework.stereotype.Component;

/** Says what is planned in words. */
@Component
class PlanningWords {

    private final Texts texts;
    private final SessionWords words;
    private final HindranceWords hindrances;
    private final Clock clock;
    private final ZoneId home;

    PlanningWords(Texts texts, SessionWords words, HindranceWords hindrances, Clock clock) {
        this.texts = texts;
        this.words = words;
        this.hindrances = hindrances;
        this.clock = clock;
        this.home = clock.getZone();
    }

    String form(Form form, Locale locale) {
        return enumText("catalogue.form.", form, locale);
    }

    String kind(CourseKind kind, Locale locale) {
        return enumText("catalogue.kind.", kind, locale);
    }

    String reason(CancelReason reason, Locale locale) {
        return enumText("planning.cancel-reason.", reason, locale);
    }

    String state(SessionState state, Locale locale) {
        return enumText("planning.state.", state, locale);
    }

    String stage(SessionStage stage, Locale locale) {
        return enumText("planning.stage.", stage, locale);
    }

    /** The stage in which a session is now. */
    Badge badge(Session session, Locale locale) {
        return badge(SessionStage.of(session, clock.instant()), locale);
    }

    Badge badge(SessionStage stage, Locale locale) {
        Tone tone = switch (stage) {
            case DRAFT -> Tone.SOON;
            case PUBLISHED, RUNNING -> Tone.INFO;
            case CONFIRMED -> Tone.GOOD;
            case GIVEN -> Tone.NEUTRAL;
            case CANCELLED -> Tone.BAD;
        };
        return new Badge(stage(stage, locale), tone);
    }

    /** What stands in the way, and in which day-part. */
    String hindrance(Hindrance hindrance, Choices choices, Locale locale) {
        UUID resource = hindrance.resource();
        String sentence =
                hindrances.sentence(hindrance, resource == null ? "" : choices.nameOf(resource, this, locale), locale);
        return hindrance.dayPart() < 0
                ? sentence
                : texts.get(locale, "planning.hindered.part", sentence, hindrance.dayPart() + 1);
    }

    SessionWords ofSessions() {
        return words;
    }

    /** "Zaal 2.14 (16 plaatsen)" */
    String room(Room room, Locale locale) {
        return texts.get(locale, "planning.room.label", room.name(), room.capacity());
    }

    /** "Sanne de Boer", or what may be said of who is shielded. */
    String name(Trainer trainer, Locale locale) {
        return words.trainer(trainer, locale);
    }

    /** "Sanne de Boer (Bureau Voorbeeld)" */
    String trainer(Trainer trainer, Locale locale) {
        String name = name(trainer, locale);
        return trainer.party().isEmpty() ? name : texts.get(locale, "planning.trainer.label", name, trainer.party());
    }

    /** Whether the clocks of the place are not those of the product. */
    boolean isElsewhere(ZoneId zone) {
        return !zone.getRules().equals(home.getRules());
    }

    /** "di 14 maart 2027, 09.00–12.30", with whose time it is when that is not the product's own. */
    String when(Clash clash, Locale locale) {
        return words.when(clash, locale);
    }

    /** "14–16 maart 2027" */
    String days(Session session, Locale locale) {
        return Formats.of(locale).days(session.startsOn(), session.endsOn());
    }

    private String enumText(String prefix, Enum<?> value, Locale locale) {
        return texts.get(locale, Texts.key(prefix, value));
    }
}

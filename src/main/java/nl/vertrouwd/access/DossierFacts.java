package nl.vertrouwd.access;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import org.jspecify.annotations.Nullable;

/** Collects the facts of one entry, each with its name for machines and its words for people. */
public final class DossierFacts {

    private final Texts texts;
    private final Locale language;
    private final ZoneId zone;
    private final List<DossierFact> facts = new ArrayList<>();

    DossierFacts(Texts texts, Locale language, ZoneId zone) {
        this.texts = texts;
        this.language = language;
        this.zone = zone;
    }

    /** For machines only. */
    public DossierFacts data(String name, @Nullable Object value) {
        facts.add(new DossierFact(name, value, "", ""));
        return this;
    }

    /** A text, the same for people and machines. */
    public DossierFacts text(String name, String labelKey, @Nullable String value) {
        return shown(name, value, labelKey, value == null ? "" : value);
    }

    /** A number without thousands. */
    public DossierFacts number(String name, String labelKey, @Nullable Integer value) {
        return shown(name, value, labelKey, value == null ? "" : value.toString());
    }

    /** A day. */
    public DossierFacts day(String name, String labelKey, @Nullable LocalDate day) {
        String text = day == null ? "" : Formats.of(language).date(day);
        return shown(name, day == null ? null : day.toString(), labelKey, text);
    }

    /** A moment, to the minute for people. */
    public DossierFacts moment(String name, String labelKey, @Nullable Instant moment) {
        return shown(name, moment == null ? null : moment.toString(), labelKey, moment == null ? "" : moment(moment));
    }

    /** One of several values, whose words have keys that begin with {@code textStart}. */
    public DossierFacts word(String name, String labelKey, String textStart, @Nullable Enum<?> value) {
        String text = value == null ? "" : texts.get(language, Texts.key(textStart, value));
        return shown(name, value == null ? null : value.name(), labelKey, text);
    }

    /** Yes or no; people only read it when it is yes. */
    public DossierFacts flag(String name, String labelKey, boolean value) {
        return shown(name, value, labelKey, value ? texts.get(language, "base.yes") : "");
    }

    /** Other words for people than for machines. */
    public DossierFacts shown(String name, @Nullable Object value, String labelKey, String text) {
        facts.add(new DossierFact(name, value, texts.get(language, labelKey), text));
        return this;
    }

    /** All of them. */
    public List<DossierFact> list() {
        return List.copyOf(facts);
    }

    private String moment(Instant moment) {
        var there = moment.atZone(zone);
        Formats formats = Formats.of(language);
        return formats.day(there.toLocalDate()) + ", " + formats.time(there.toLocalTime());
    }
}

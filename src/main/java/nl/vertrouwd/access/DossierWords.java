package nl.vertrouwd.access;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import org.springframework.stereotype.Component;

/** The words that all sections of a file share. */
@Component
public class DossierWords {

    private final Texts texts;
    private final Clock clock;

    DossierWords(Texts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** A place to collect the facts of an entry. */
    public DossierFacts facts(Locale language) {
        return new DossierFacts(texts, language, clock.getZone());
    }

    /** "sinds 1 maart 2026", "1 maart – 30 april 2026". */
    public String period(DateRange period, Locale language) {
        Formats formats = Formats.of(language);
        if (!period.isOpen()) {
            return formats.days(period.from(), period.until().minusDays(1));
        }
        boolean began = !period.from().isAfter(today());
        return texts.get(language, began ? "access.dossier.since" : "access.dossier.from", formats.date(period.from()));
    }

    /** The day on which something happened, where the product is. */
    public LocalDate day(Instant moment) {
        return moment.atZone(clock.getZone()).toLocalDate();
    }

    /** Today, where the product is. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockedPeriod;
import org.jspecify.annotations.Nullable;

/** Says when somebody or a place is not to be planned, and why as far as that may be known. */
final class BlockWords {

    private BlockWords() {}

    /** "14–16 maart 2027", or "di 14 maart 2027, 09.00–12.30". */
    static String when(BlockedPeriod period, Locale locale) {
        Formats formats = Formats.of(locale);
        LocalDate first = period.from().toLocalDate();
        return period.wholeDays()
                ? formats.days(first, period.until().toLocalDate().minusDays(1))
                : formats.span(period.from(), period.until());
    }

    static String reason(@Nullable BlockReason reason, Component in) {
        return reason == null
                ? in.getTranslation("planning.block.reason.hidden")
                : in.getTranslation(Texts.key("planning.block.reason.", reason));
    }
}

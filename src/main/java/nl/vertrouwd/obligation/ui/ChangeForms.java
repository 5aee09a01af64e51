package nl.vertrouwd.obligation.ui;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.SchemeWords;
import nl.vertrouwd.organisation.Units;
import org.springframework.stereotype.Component;

/** Makes the form for what an address asks. */
@Component
class ChangeForms {

    private final SchemeWords words;
    private final Units units;
    private final Clock clock;

    ChangeForms(SchemeWords words, Units units, Clock clock) {
        this.words = words;
        this.units = units;
        this.clock = clock;
    }

    /** What is said of schemes in the language of the page. */
    SchemeSentences sentences(Locale language) {
        return words.in(language);
    }

    /** Proposes the first day of next month. */
    ChangeForm of(DutyScheme scheme, ChangeAddress address, SchemeSentences sentences) {
        LocalDate proposed = today().plusMonths(1).withDayOfMonth(1);
        return switch (address.what()) {
            case VERSION -> new VersionForm(scheme, requirement(scheme, address), choices(scheme, sentences), proposed);
            case REQUIREMENT -> new VersionForm(scheme, null, choices(scheme, sentences), proposed);
            case END -> new EndForm(scheme, requirement(scheme, address), proposed);
            case TERMS -> new TermsForm(scheme, proposed);
            case WITHDRAW -> new WithdrawForm(address);
        };
    }

    private VersionChoices choices(DutyScheme scheme, SchemeSentences sentences) {
        return VersionChoices.of(scheme, units.branches(today()), sentences);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static DutyRequirement requirement(DutyScheme scheme, ChangeAddress address) {
        return scheme.requirement(Objects.requireNonNull(address.requirement())).orElseThrow();
    }
}

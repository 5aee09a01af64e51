package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.PersonId;

/**
 * What stands on a certificate, copied when it was issued.
 *
 * @param valid from the day of completion; open when it has no end
 * @param withdrawn whether the completion behind it was withdrawn since
 */
record Certificate(
        CertificateNumber number,
        PersonId person,
        String personName,
        String titleDutch,
        String titleEnglish,
        DateRange valid,
        int hours,
        List<String> trainers,
        String place,
        LocalDate issuedOn,
        boolean withdrawn)
        implements AboutPerson {

    Certificate {
        trainers = List.copyOf(trainers);
    }

    /** Whether it is still known whose it is; not of somebody who was erased. */
    boolean isNamed() {
        return !personName.isEmpty();
    }

    String title(Locale locale) {
        return Languages.choose(locale, titleDutch, titleEnglish);
    }

    LocalDate completedOn() {
        return valid.from();
    }

    /** The last day on which it is valid; empty when it has no end. */
    Optional<LocalDate> lastValidDay() {
        return valid.isOpen() ? Optional.empty() : Optional.of(valid.until().minusDays(1));
    }

    CertificateState stateOn(LocalDate day) {
        if (withdrawn) {
            return CertificateState.WITHDRAWN;
        }
        return day.isBefore(valid.until()) ? CertificateState.VALID : CertificateState.EXPIRED;
    }
}

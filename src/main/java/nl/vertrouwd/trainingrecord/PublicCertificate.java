package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.Formats;

/**
 * What anybody may see of a certificate, in the words of the page. It has no place for a name.
 *
 * @param lastValidDay empty when there is no end
 * @param state as the texts call it
 */
record PublicCertificate(String number, String title, String completedOn, String lastValidDay, String state) {

    static PublicCertificate of(Certificate certificate, LocalDate today, Locale language) {
        Formats formats = Formats.of(language);
        return new PublicCertificate(
                certificate.number().value(),
                certificate.title(language),
                formats.date(certificate.completedOn()),
                certificate.lastValidDay().map(formats::date).orElse(""),
                certificate.stateOn(today).name().toLowerCase(Locale.ROOT));
    }
}

package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as people write them in their language. */
record CertificateWords(Locale language) {

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language).format(day);
    }
}

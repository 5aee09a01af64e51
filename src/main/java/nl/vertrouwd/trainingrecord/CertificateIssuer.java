package nl.vertrouwd.trainingrecord;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.catalogue.Course;
import org.springframework.stereotype.Component;

/** Draws up a certificate from what was completed and the settings of the course on the day of issue. */
@Component
class CertificateIssuer {

    private final SecureRandom random = new SecureRandom();
    private final Clock clock;

    CertificateIssuer(Clock clock) {
        this.clock = clock;
    }

    Certificate issue(Completed completed, Course course) {
        LocalDate today = LocalDate.now(clock);
        return new Certificate(
                CertificateNumber.next(today.getYear(), random),
                completed.person(),
                completed.personName().strip(),
                course.titleDutch(),
                course.titleEnglish(),
                validity(completed.completedOn(), course),
                completed.hours(),
                completed.trainers(),
                completed.place(),
                today,
                false);
    }

    private static DateRange validity(LocalDate completedOn, Course course) {
        Integer months = course.certificateMonths();
        return months == null
                ? DateRange.from(completedOn)
                : new DateRange(completedOn, completedOn.plusMonths(months));
    }
}

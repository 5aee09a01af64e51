package nl.vertrouwd.trainingrecord;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.catalogue.CourseId;

/**
 * That somebody finished a course in a session; what stands on the certificate is copied from it and stays as it was.
 *
 * @param personName as it stands on paper
 * @param hours of training, rounded to whole hours, at least 1
 * @param trainers names of who gave it, the lead first
 * @param place name of the site, or empty when it was online
 * @param session identity of the session in which it was earned
 */
public record Completed(
        PersonId person,
        String personName,
        CourseId course,
        LocalDate completedOn,
        int hours,
        List<String> trainers,
        String place,
        UUID session)
        implements AboutPerson {

    public Completed {
        trainers = List.copyOf(trainers);
    }
}

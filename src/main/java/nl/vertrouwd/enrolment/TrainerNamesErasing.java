package nl.vertrouwd.enrolment;

import java.util.Set;
import nl.vertrouwd.organisation.ErasePart;
import nl.vertrouwd.organisation.Leavers;
import nl.vertrouwd.planning.TrainersOfThePast;
import nl.vertrouwd.trainingrecord.CertificateTrainers;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The name of a trainer stands on the certificates of the sessions they gave, as it did when these were closed. */
@Component
@Order(20)
class TrainerNamesErasing implements ErasePart {

    private final TrainersOfThePast trainers;
    private final CertificateTrainers certificates;

    TrainerNamesErasing(TrainersOfThePast trainers, CertificateTrainers certificates) {
        this.trainers = trainers;
        this.certificates = certificates;
    }

    @Override
    public Set<String> tables() {
        return Set.of("certificate");
    }

    @Override
    public void erase(Leavers leavers) {
        trainers.of(leavers).forEach(given -> certificates.forget(given.names(), given.sessions()));
    }
}

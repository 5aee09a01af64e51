package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.stereotype.Service;

/** Gives people their own certificates on paper. */
@Service
class CertificateFiles {

    private final CertificateStore certificates;
    private final CertificatePaper paper;
    private final Sight sight;
    private final Clock clock;

    CertificateFiles(CertificateStore certificates, CertificatePaper paper, Sight sight, Clock clock) {
        this.certificates = certificates;
        this.paper = paper;
        this.sight = sight;
        this.clock = clock;
    }

    /**
     * The certificate as a PDF. Empty when there is none, when it was withdrawn, and also when it is somebody's of whom the actor may not
     * know what they learn: who may not have it cannot learn that it exists.
     */
    Optional<CertificateFile> print(String number, Actor actor, Locale language) {
        return CertificateNumber.read(number)
                .flatMap(certificates::find)
                .filter(certificate -> !certificate.withdrawn())
                .filter(certificate -> sight.may(actor, certificate.person(), Knowledge.LEARNING, LocalDate.now(clock)))
                .map(certificate -> new CertificateFile(certificate.number(), paper.print(certificate, language)));
    }

    /** A certificate as it is sent. */
    record CertificateFile(CertificateNumber number, byte[] pdf) implements AboutPerson {}
}

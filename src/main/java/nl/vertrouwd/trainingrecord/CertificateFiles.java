package nl.vertrouwd.trainingrecord;

import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.base.AboutPerson;
import org.springframework.stereotype.Service;

/** Gives people their own certificates on paper. */
@Service
class CertificateFiles {

    private final CertificateStore certificates;
    private final CertificatePaper paper;

    CertificateFiles(CertificateStore certificates, CertificatePaper paper) {
        this.certificates = certificates;
        this.paper = paper;
    }

    /**
     * The certificate as a PDF. Empty when there is none, when it was withdrawn, and also when it is somebody else's and the actor is
     * no administrator: who may not have it cannot learn that it exists.
     */
    Optional<CertificateFile> print(String number, Actor actor, Locale language) {
        return CertificateNumber.read(number)
                .flatMap(certificates::find)
                .filter(certificate -> !certificate.withdrawn())
                .filter(certificate -> certificate.person().equals(actor.person()) || actor.hasAny(Role.ADMINISTRATOR))
                .map(certificate -> new CertificateFile(certificate.number(), paper.print(certificate, language)));
    }

    /** A certificate as it is sent. */
    record CertificateFile(CertificateNumber number, byte[] pdf) implements AboutPerson {}
}

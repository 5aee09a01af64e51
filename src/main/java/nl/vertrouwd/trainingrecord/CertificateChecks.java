package nl.vertrouwd.trainingrecord;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.vertrouwd.access.Tries;
import nl.vertrouwd.trainingrecord.CertificateAnswer.Genuine;
import nl.vertrouwd.trainingrecord.CertificateAnswer.NameAnswer;
import nl.vertrouwd.trainingrecord.CertificateAnswer.TooManyNumbers;
import nl.vertrouwd.trainingrecord.CertificateAnswer.Unknown;
import org.springframework.stereotype.Service;

/** Answers anybody who holds a paper: is the number genuine, and is it this name. Slows guessing of either down. */
@Service
class CertificateChecks {

    private static final String UNKNOWN = "certificate";
    static final int NAMES_PER_CERTIFICATE = 10;
    /** A barracks can sit behind one address; who only mistypes fails at the check character and is not counted. */
    static final int UNKNOWN_PER_ADDRESS = 60;

    private final CertificateStore certificates;
    private final Tries tries;
    private final Clock clock;

    CertificateChecks(CertificateStore certificates, Tries tries, Clock clock) {
        this.certificates = certificates;
        this.tries = tries;
        this.clock = clock;
    }

    /** What the number stands for. */
    CertificateAnswer look(String typed, String address, Locale language) {
        return answer(typed, address, language, Optional.empty());
    }

    /** What the number stands for, and whether the name is the one on its paper; the name itself is never part of the answer. */
    CertificateAnswer compare(String typed, String name, String address, Locale language) {
        return answer(typed, address, language, Optional.of(name));
    }

    private CertificateAnswer answer(String typed, String address, Locale language, Optional<String> name) {
        Optional<CertificateNumber> number = CertificateNumber.read(typed);
        if (number.isEmpty()) {
            return new Unknown();
        }
        if (!tries.leftFrom(address, UNKNOWN, UNKNOWN_PER_ADDRESS)) {
            return new TooManyNumbers();
        }
        Optional<Certificate> found = certificates.find(number.get());
        if (found.isEmpty()) {
            return tries.takeFrom(address, UNKNOWN, UNKNOWN_PER_ADDRESS) ? new Unknown() : new TooManyNumbers();
        }
        Certificate certificate = found.get();
        return new Genuine(
                PublicCertificate.of(certificate, LocalDate.now(clock), language), answer(certificate, name));
    }

    private NameAnswer answer(Certificate certificate, Optional<String> name) {
        return certificate.isNamed()
                ? name.map(one -> compare(certificate, one)).orElse(NameAnswer.NOT_ASKED)
                : NameAnswer.NOT_KNOWN;
    }

    private NameAnswer compare(Certificate certificate, String name) {
        if (!tries.take("name:" + certificate.number().value(), NAMES_PER_CERTIFICATE)) {
            return NameAnswer.TOO_MANY_TRIES;
        }
        return NameCheck.fits(name, certificate.personName()) ? NameAnswer.FITS : NameAnswer.DOES_NOT_FIT;
    }
}

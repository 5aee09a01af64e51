package nl.vertrouwd.trainingrecord;

/** What the public page answers to a number and, if one was typed, a name. */
sealed interface CertificateAnswer {

    /** There is no certificate with this number, or it cannot be a number. */
    record Unknown() implements CertificateAnswer {}

    /** Too many unknown numbers came from this address within an hour. */
    record TooManyNumbers() implements CertificateAnswer {}

    /** The number is genuine. */
    record Genuine(PublicCertificate certificate, NameAnswer name) implements CertificateAnswer {}

    /** What is said about the name. */
    enum NameAnswer {
        NOT_ASKED,
        /** Whose it is, is not known any more. */
        NOT_KNOWN,
        FITS,
        DOES_NOT_FIT,
        TOO_MANY_TRIES
    }
}

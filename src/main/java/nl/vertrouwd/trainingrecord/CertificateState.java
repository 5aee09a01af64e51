package nl.vertrouwd.trainingrecord;

/** What holds for a genuine certificate on a day. */
enum CertificateState {
    VALID,
    EXPIRED,
    WITHDRAWN
}

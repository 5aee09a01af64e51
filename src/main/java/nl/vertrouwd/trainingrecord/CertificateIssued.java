package nl.vertrouwd.trainingrecord;

import nl.vertrouwd.base.AboutPerson;
import nl.vertrouwd.base.PersonId;

/** Somebody got a certificate; published inside the transaction that issues it. The titles are those on the paper. */
public record CertificateIssued(PersonId person, String number, String titleDutch, String titleEnglish)
        implements AboutPerson {}

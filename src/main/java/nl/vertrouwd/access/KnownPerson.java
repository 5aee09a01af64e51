package nl.vertrouwd.access;

import nl.vertrouwd.base.PersonId;

/**
<<<<<<< HEAD
 * Someone of the personnel file, as far as signing in needs it.
 *
 * @param email the address on file; blank when there is none, and then nothing can be sent
 * @param employedNow whether the employment runs today; who left cannot sign in
=======
 * What accounts need to know of someone in the personnel file.
 *
 * @param email the address on file; empty when there is none
 * @param employedNow whether today falls in the employment
>>>>>>> main
 */
public record KnownPerson(PersonId id, String personnelNumber, String name, String email, boolean employedNow) {}

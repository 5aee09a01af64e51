package nl.vertrouwd.trainingrecord;

/**
 * Something that can be asked of people, as far as an exemption needs to know it.
 *
 * @param scheme its scheme, as files name it
 * @param requirement its name within the scheme
 * @param ofConfidants whether it is asked of confidants, so that who coordinates them may waive it
 */
public record KnownRequirement(String scheme, String requirement, boolean ofConfidants) {}

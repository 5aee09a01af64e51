package nl.vertrouwd.trainingrecord;

import nl.vertrouwd.base.PersonId;

/** For whom an exemption is. */
public sealed interface Exempted {

    /** One person. */
    record Someone(PersonId person) implements Exempted {}

    /**
     * All confidants or others of a network: a collective waiver.
     *
     * @param code of its branch
     */
    record Network(String code) implements Exempted {}
}

package nl.vertrouwd.catalogue;

/** Where a course stands in the offer; BASIS and VERDIEPING are the seven modules. */
public enum CourseKind {
    BASIS,
    VERDIEPING,
    CONFIDANT,
    LEADERSHIP,
    ETHICS,
    TRAINER
}

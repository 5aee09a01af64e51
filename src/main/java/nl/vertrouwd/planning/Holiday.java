package nl.vertrouwd.planning;

/** The days off that are known by rule; each has its name in the texts. */
public enum Holiday {
    NEW_YEAR,
    BETICO_DAY,
    CARNIVAL_MONDAY,
    FLAG_DAY_ARUBA,
    GOOD_FRIDAY,
    EASTER_MONDAY,
    KINGS_DAY,
    CARNIVAL_SINT_MAARTEN,
    LABOUR_DAY,
    LIBERATION_DAY,
    ASCENSION,
    WHIT_MONDAY,
    EMANCIPATION_DAY,
    FLAG_DAY_CURACAO,
    DIA_DI_RINCON,
    FLAG_DAY_BONAIRE,
    DAY_OF_CURACAO,
    SINT_MAARTEN_DAY,
    CHRISTMAS,
    SECOND_CHRISTMAS
}

package nl.vertrouwd.base.ui;

/** What a badge or notice means; each tone has a colour and an icon, never the colour alone. */
public enum Tone {
    NEUTRAL,
    INFO,
    /** In order. */
    GOOD,
    /** Soon something must be done. */
    SOON,
    /** Not in order. */
    BAD
}

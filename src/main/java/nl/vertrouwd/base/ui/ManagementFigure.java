package nl.vertrouwd.base.ui;

/**
 * The one figure or state that matters of something on the management page, in the reader's language.
 *
 * @param tone other than neutral when it needs to be seen
 */
public record ManagementFigure(String sentence, Tone tone) {}

package nl.vertrouwd.base;

import java.util.Locale;

/** Someone chose a language with the switch; told so that it can be kept with their account. */
public record LanguageChosen(Locale language) {}

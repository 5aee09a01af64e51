package nl.vertrouwd.notification;

import java.util.Locale;

/** Something to send to one person, as text and as HTML. */
record Letter(String to, String subject, String text, String html, Locale language) {}

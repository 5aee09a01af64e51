package nl.vertrouwd.reporting;

import nl.vertrouwd.base.AboutPerson;

/** A file for somebody to keep, as CSV. */
public record ExportFile(String name, String content) implements AboutPerson {}

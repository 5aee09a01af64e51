package nl.vertrouwd.reporting;

import java.time.LocalDate;

/**
 * What somebody wants to have as a file.
 *
 * @param name of the export
 * @param scheme code of a scheme of duties; empty when none was chosen
 */
public record ExportChoice(String name, LocalDate asOf, String scheme) {}

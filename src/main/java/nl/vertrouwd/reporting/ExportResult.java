package nl.vertrouwd.reporting;

/** What became of asking for an export. */
public sealed interface ExportResult<T> {

    /** Here it is. */
    record Made<T>(T value) implements ExportResult<T> {}

    /** It is not there for the actor, or there is no such export, scheme or date. */
    record NotThere<T>() implements ExportResult<T> {}

    /** Too many are made at once; later it can be had. */
    record Busy<T>() implements ExportResult<T> {}

    /** It went wrong; that was logged. */
    record Broken<T>() implements ExportResult<T> {}
}

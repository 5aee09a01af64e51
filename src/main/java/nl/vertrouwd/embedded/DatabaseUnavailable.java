package nl.vertrouwd.embedded;

/** The embedded database cannot run here or may not touch this data folder; says why in a sentence and what to do about it. */
public class DatabaseUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;
    static final String OTHER_DATABASE =
            "Or use a MySQL 8 server of your own: set SPRING_DATASOURCE_URL (and _USERNAME, _PASSWORD), or run: docker compose up";

    private final String advice;

    DatabaseUnavailable(String message, String advice) {
        super(message);
        this.advice = advice;
    }

    DatabaseUnavailable(String message, String advice, Throwable cause) {
        super(message, cause);
        this.advice = advice;
    }

    static DatabaseUnavailable wrongPassword(DataFolder folder) {
        return new DatabaseUnavailable(
                "The database in " + folder.root() + " does not accept the password in the file "
                        + folder.passwordFile() + ".",
                "Put back the file that belongs to this database, from the same backup. Nothing was changed.");
    }

    /** What the person who starts the product can do. */
    public String advice() {
        return advice;
    }
}

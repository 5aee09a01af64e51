package nl.vertrouwd.notification;

/** Why a letter could not be brought; kept instead of what the server said, which may name people. */
public enum MailError {
    /** The server does not know the address, or does not take mail for it. */
    ADDRESS_REFUSED(true),
    /** The address was made up, as those of the demo are: nobody is asked to bring it. */
    ADDRESS_MADE_UP(true),
    /** The server does not take this letter. */
    LETTER_REFUSED(true),
    /** The server asks to try again later. */
    SERVER_BUSY(false),
    /** The server takes longer than it is given. */
    SERVER_SLOW(false),
    /** The server cannot be reached, or hung up. */
    SERVER_AWAY(false),
    /** The server does not know us. */
    SIGN_IN_REFUSED(false),
    /** The letter could not be made. */
    NOT_MADE(false);

    private final boolean lasting;

    MailError(boolean lasting) {
        this.lasting = lasting;
    }

    /** Whether trying again by itself would be of no use. */
    boolean isLasting() {
        return lasting;
    }
}

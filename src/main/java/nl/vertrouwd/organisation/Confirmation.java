package nl.vertrouwd.organisation;

/**
 * How much somebody has said yes to; a delivery that turns out to touch more people than that is stopped again.
 *
 * @param closed how many may be closed
 * @param moved how many may go to another branch
 */
public record Confirmation(int closed, int moved) {

    /** Nobody was asked yet. */
    public static final Confirmation NONE = new Confirmation(-1, -1);

    /** Whatever it is; for the command line. */
    public static final Confirmation ANY = new Confirmation(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** A yes to these numbers. */
    public static Confirmation of(Impact impact) {
        return new Confirmation(impact.closed(), impact.moved());
    }

    boolean covers(Impact impact) {
        return impact.closed() <= closed && impact.moved() <= moved;
    }
}

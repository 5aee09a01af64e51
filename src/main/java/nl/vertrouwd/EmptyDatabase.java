package nl.vertrouwd;

/** A command that works on what is there found nothing of the product in the database. */
class EmptyDatabase extends RuntimeException {

    private static final long serialVersionUID = 1L;
}

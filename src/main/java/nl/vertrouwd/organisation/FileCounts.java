package nl.vertrouwd.organisation;

/**
 * What an import does, or would do, with the rows of one file.
 *
 * @param closed ended as of the delivery date because the file no longer has it
 * @param withdrawn taken back because another row replaces it or because it had not started yet
 */
public record FileCounts(String file, int added, int changed, int closed, int withdrawn, int unchanged) {

    /** How many rows of the product are touched. */
    public int touched() {
        return added + changed + closed + withdrawn;
    }
}

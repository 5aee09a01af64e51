package nl.vertrouwd.reporting;

import java.util.List;
import nl.vertrouwd.base.PersonId;

/**
 * The rows of an export that somebody may have.
 *
 * @param people whom they are about, one for each row; empty for figures
 * @param withheld how many rows have no figures because they are about few people
 */
record CutRows(List<? extends List<?>> rows, List<PersonId> people, int withheld) {

    static CutRows ofFigures(List<? extends List<?>> rows) {
        int withheld = (int) rows.stream().filter(SmallGroups::isWithheld).count();
        return new CutRows(rows, List.of(), withheld);
    }
}

package nl.vertrouwd.planning;

import java.util.List;
import java.util.UUID;
import nl.vertrouwd.base.AboutPerson;

/**
 * What there is to say about sessions of a proposal, to be put into words by who shows it.
 *
 * @param textKey key of the sentence
 * @param rule whether a rule is broken; else a wish is not met
 * @param rows of which it is said
 * @param arguments {@link TrainerId}, {@link RoomId}, {@link nl.vertrouwd.organisation.SiteId}, days and numbers
 */
public record ProposalRemark(String textKey, boolean rule, List<UUID> rows, List<Object> arguments)
        implements AboutPerson {

    public ProposalRemark {
        rows = List.copyOf(rows);
        arguments = List.copyOf(arguments);
    }
}

package nl.vertrouwd.organisation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import nl.vertrouwd.base.PersonId;

/**
 * Tells in which network of confidants somebody is; owned here because it decides who sees whom, told by who keeps the appointments.
 * Somebody is in a network from their nomination on until their appointment ends or they leave, in that of the appointment wherever they
 * work.
 */
public interface ConfidantNetworks {

    /** The code of the network in which each of them is on the day; who is in none is left out. A fixed number of statements. */
    Map<PersonId, String> of(Collection<PersonId> people, LocalDate day);

    /** Everybody in one of these networks on the day. A fixed number of statements. */
    Set<PersonId> in(Collection<String> networks, LocalDate day);
}

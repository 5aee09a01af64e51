package nl.vertrouwd.organisation;

import java.time.LocalDate;

/** A delivery of the folder that touches so many people that it waits for somebody's yes. */
public record WaitingDelivery(String name, LocalDate deliveredOn) {}

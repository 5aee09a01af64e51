package nl.vertrouwd.planning;

import java.time.Instant;
import nl.vertrouwd.catalogue.BelowMinimum;
import org.jspecify.annotations.Nullable;

/**
 * What a planner is asked: nobody can enrol any more, and fewer take part than the session needs.
 *
 * @param answerBy when the rule of the course decides; null when there was no time left for that, and it goes on unless somebody cancels it
 * @param rule what happens then
 */
public record MinimumQuestion(Session session, @Nullable Instant answerBy, BelowMinimum rule) {}

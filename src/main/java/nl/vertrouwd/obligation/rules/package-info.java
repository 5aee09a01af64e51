/** The duty rules as pure functions: facts about one person, a scheme and a date go in, a status comes out. No clock, no database. */
@NullMarked
package nl.vertrouwd.obligation.rules;

import org.jspecify.annotations.NullMarked;

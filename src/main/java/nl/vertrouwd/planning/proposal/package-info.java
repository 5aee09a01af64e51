/**
 * Proposes when, where and by whom the sessions of a term are given: what is wanted and who is free go in, placements and what is wrong
 * with them come out. No clock, no database.
 */
@NullMarked
package nl.vertrouwd.planning.proposal;

import org.jspecify.annotations.NullMarked;

package nl.vertrouwd.organisation;

import java.time.LocalDate;
import nl.vertrouwd.base.DateRange;
import org.jspecify.annotations.Nullable;

/** A person as a file or the database has them. */
record PersonRow(
        String givenName,
        String infix,
        String familyName,
        String email,
        @Nullable Sex sex,
        @Nullable Integer birthYear,
        @Nullable RankGroup rankGroup,
        String rank,
        DateRange employment,
        boolean withdrawn) {

    boolean isEmployedOn(LocalDate day) {
        return !withdrawn && employment.contains(day);
    }

    PersonRow with(DateRange otherEmployment, boolean nowWithdrawn) {
        return new PersonRow(
                givenName, infix, familyName, email, sex, birthYear, rankGroup, rank, otherEmployment, nowWithdrawn);
    }
}

package nl.vertrouwd.obligation;

import java.time.LocalDate;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Terms;
import org.jspecify.annotations.Nullable;

/** Something that an administrator changes in a scheme from a day on. Nothing of what held before that day is rewritten. */
public sealed interface SchemeChange {

    /** The code of the scheme. */
    String scheme();

    /** The first day on which something is different. */
    LocalDate from();

    /** Something that is asked becomes different. */
    record NewVersion(String scheme, String requirement, Requirement.Version version) implements SchemeChange {
        @Override
        public LocalDate from() {
            return version.from();
        }
    }

    /** Something more is asked of those of whom the scheme already asks something. */
    record NewRequirement(String scheme, String id, Title title, Requirement.Version version) implements SchemeChange {
        @Override
        public LocalDate from() {
            return version.from();
        }
    }

    /**
     * Something is not asked any more.
     *
     * @param from the first day on which it is not
     */
    record End(String scheme, String requirement, LocalDate from) implements SchemeChange {}

    /** The terms that all requirements share become different. */
    record NewTerms(String scheme, Terms terms) implements SchemeChange {
        @Override
        public LocalDate from() {
            return terms.from();
        }
    }

    /**
     * What was to begin on a day that is still ahead does not: a version, the requirement with it when it was the first one, an end, or terms.
     *
     * @param requirement null for the terms
     */
    record Withdraw(String scheme, @Nullable String requirement, LocalDate from) implements SchemeChange {}
}

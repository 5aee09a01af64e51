package nl.vertrouwd.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.vertrouwd.planning.SessionDraft;
import org.jspecify.annotations.Nullable;

/** What an address says of a session that is to be planned: the course, the first day and who organises it; what is not known there is left open. */
record WantedSession(QueryParameters address, LocalDate today) {

    SessionDraft draft(Choices choices, String language) {
        String organiser = address.getSingleParameter(PlanningNavigation.ORGANISER)
                .filter(choices.organisers()::contains)
                .orElse(choices.usualOrganiser());
        SessionDraft empty = SessionSuggestions.empty(organiser, language, firstDay());
        return address.getSingleParameter(PlanningNavigation.COURSE)
                .flatMap(code -> choices.courses().stream()
                        .filter(course -> course.schedulable() && course.code().equals(code))
                        .findFirst())
                .map(course -> new SessionSuggestions(today).afterCourse(empty, null, course))
                .orElse(empty);
    }

    private @Nullable LocalDate firstDay() {
        return address.getSingleParameter(PlanningNavigation.DATE)
                .flatMap(WantedSession::day)
                .filter(day -> !day.isBefore(today))
                .orElse(null);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.matches("[12][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(text))
                    : Optional.empty();
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.SlotWish;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** For what a moment is looked for, as the address says; what it does not say is empty, or usual. */
record SlotQuestion(
        @Nullable Course course,
        @Nullable Integer places,
        @Nullable Site near,
        Integer furthest,
        @Nullable Trainer trainer,
        boolean actor,
        LocalDate from) {

    static final String COURSE = "course";
    static final String PLACES = "places";
    static final String NEAR = "near";
    static final String FURTHEST = "furthest";
    static final String TRAINER = "trainer";
    static final String ACTOR = "actor";
    static final String FROM = "from";

    static final int MOST_PLACES = 500;
    static final int ANYWHERE = 10_000;

    /** Minutes of travel that can be chosen. */
    static final List<Integer> DISTANCES = List.of(0, 45, 90, 150, ANYWHERE);

    private static final int USUAL_DISTANCE = 90;

    /** What can be asked for. */
    record Reader(List<Course> courses, List<Site> sites, List<Trainer> trainers, LocalDate tomorrow) {

        SlotQuestion read(QueryParameters address) {
            Course course =
                    one(courses, address, COURSE, (each, text) -> each.code().equals(text));
            return new SlotQuestion(
                    course,
                    number(address, PLACES)
                            .filter(places -> places >= 1 && places <= MOST_PLACES)
                            .orElse(course == null ? null : Integer.valueOf(course.capacity())),
                    one(sites, address, NEAR, (each, text) -> each.code().equals(text)),
                    number(address, FURTHEST).filter(DISTANCES::contains).orElse(USUAL_DISTANCE),
                    one(
                            trainers,
                            address,
                            TRAINER,
                            (each, text) -> each.id().value().toString().equals(text)),
                    address.getSingleParameter(ACTOR).isPresent(),
                    address.getSingleParameter(FROM).flatMap(this::day).orElse(tomorrow));
        }

        /** Not in the past, in which nothing can be planned any more. */
        private Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text)).filter(Predicate.not(tomorrow::isAfter));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        private static <T> @Nullable T one(
                List<T> all, QueryParameters address, String name, BiPredicate<T, String> is) {
            return address.getSingleParameter(name)
                    .flatMap(text ->
                            all.stream().filter(each -> is.test(each, text)).findFirst())
                    .orElse(null);
        }

        private static Optional<Integer> number(QueryParameters address, String name) {
            return address.getSingleParameter(name)
                    .filter(text -> text.matches("[0-9]{1,5}"))
                    .map(Integer::valueOf);
        }
    }

    /** What to look for; nothing while something is missing. */
    Optional<SlotWish> wish() {
        return course == null || places == null || near == null
                ? Optional.empty()
                : Optional.of(new SlotWish(
                        course.id(), places, near.id(), furthest, trainer == null ? null : trainer.id(), actor, from));
    }
}

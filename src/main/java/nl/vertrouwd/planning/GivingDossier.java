package nl.vertrouwd.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** That somebody is a trainer, and which sessions they gave or will give; for themselves. */
@Component
@Order(610)
class GivingDossier implements DossierPart {

    private static final LocalDate LONG_AGO = LocalDate.of(1000, 1, 1);

    private final Trainers trainers;
    private final SessionQueries sessions;
    private final Courses courses;
    private final SessionWords said;
    private final DossierWords words;
    private final Texts texts;
    private final AvailabilityDossier availability;

    GivingDossier(
            Trainers trainers,
            SessionQueries sessions,
            Courses courses,
            SessionWords said,
            DossierWords words,
            Texts texts,
            AvailabilityDossier availability) {
        this.trainers = trainers;
        this.sessions = sessions;
        this.courses = courses;
        this.said = said;
        this.words = words;
        this.texts = texts;
        this.availability = availability;
    }

    @Override
    public String name() {
        return "giving";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<DossierEntry> entries = trainers.of(reader)
                .map(trainer -> entries(trainer, reader, language))
                .orElse(List.of());
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "planning.dossier.giving"),
                texts.get(language, "planning.dossier.giving.none"),
                DossierSection.Layout.LIST,
                entries));
    }

    private List<DossierEntry> entries(Trainer trainer, Actor reader, Locale language) {
        Map<CourseId, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        List<DossierEntry> entries = new ArrayList<>();
        for (Session session :
                sessions.ofTrainer(trainer.id(), LONG_AGO, DateRange.OPEN, true).reversed()) {
            entries.add(session(
                    session, Objects.requireNonNull(known.get(session.course())).title(language), language));
        }
        entries.add(DossierEntry.of(
                texts.get(language, "planning.dossier.trainer"),
                words.facts(language)
                        .data("trainer_name", trainer.name())
                        .text("party", "planning.dossier.party", trainer.party())
                        .shown(
                                "does",
                                trainer.kinds().stream()
                                        .sorted()
                                        .map(Enum::name)
                                        .toList(),
                                "planning.dossier.does",
                                trainer.kinds().stream()
                                        .sorted()
                                        .map(kind -> texts.get(language, Texts.key("planning.staff.", kind)))
                                        .collect(Collectors.joining(", ")))
                        .flag("in_use", "planning.dossier.in-use", trainer.active())
                        .list()));
        entries.addAll(availability.of(trainer, known, reader, language));
        return entries;
    }

    private DossierEntry session(Session session, String title, Locale language) {
        return DossierEntry.of(
                title,
                words.facts(language)
                        .text("session", "planning.dossier.session", session.reference())
                        .data("starts_on", session.startsOn().toString())
                        .shown(
                                "ends_on",
                                session.endsOn().toString(),
                                "planning.dossier.when",
                                said.when(session, language))
                        .word("state", "planning.dossier.state", "planning.state.", session.state())
                        .list());
    }
}

package nl.vertrouwd.trainingrecord;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierPart;
import nl.vertrouwd.access.DossierSection;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.organisation.Knowledge;
import nl.vertrouwd.organisation.Sight;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Which courses somebody has done, for who plans; the person themselves has the training record. */
@Component
@Order(510)
class DoneDossier implements DossierPart {

    private final CompletionStore completions;
    private final Courses courses;
    private final Sight sight;
    private final DossierWords words;
    private final Texts texts;

    DoneDossier(CompletionStore completions, Courses courses, Sight sight, DossierWords words, Texts texts) {
        this.completions = completions;
        this.courses = courses;
        this.sight = sight;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "courses-done";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (reader.is(person) || !sight.opens(reader, person, Knowledge.COURSES_DONE)) {
            return Optional.empty();
        }
        Set<CourseId> done =
                completions.of(person).stream().map(Completion::course).collect(Collectors.toSet());
        List<DossierEntry> entries = courses.all().stream()
                .filter(course -> done.contains(course.id()))
                .map(course -> DossierEntry.of(
                        course.title(language),
                        words.facts(language).data("course", course.code()).list()))
                .toList();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "trainingrecord.dossier.done"),
                texts.get(language, "trainingrecord.dossier.done.none"),
                DossierSection.Layout.LIST,
                entries));
    }
}

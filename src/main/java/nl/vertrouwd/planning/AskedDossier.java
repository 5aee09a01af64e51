package nl.vertrouwd.planning;

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
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.catalogue.Courses;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What somebody asked for themselves; for themselves. */
@Component
@Order(590)
class AskedDossier implements DossierPart {

    private final CourseRequests requests;
    private final Courses courses;
    private final DossierWords words;
    private final Texts texts;

    AskedDossier(CourseRequests requests, Courses courses, DossierWords words, Texts texts) {
        this.requests = requests;
        this.courses = courses;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "asked";
    }

    @Override
    public Optional<DossierSection> of(Actor reader, PersonId person, Locale language) {
        if (!reader.is(person)) {
            return Optional.empty();
        }
        List<CourseRequest> asked = requests.own(reader).reversed();
        return Optional.of(new DossierSection(
                name(),
                person,
                texts.get(language, "planning.dossier.asked"),
                texts.get(language, "planning.dossier.asked.none"),
                DossierSection.Layout.LIST,
                asked.isEmpty() ? List.of() : entries(asked, language)));
    }

    private List<DossierEntry> entries(List<CourseRequest> asked, Locale language) {
        Map<CourseId, Course> known = courses.all().stream().collect(Collectors.toMap(Course::id, course -> course));
        List<DossierEntry> entries = new ArrayList<>();
        for (CourseRequest request : asked) {
            Quarter quarter = request.quarter();
            entries.add(DossierEntry.of(
                    Objects.requireNonNull(known.get(request.course())).title(language),
                    words.facts(language)
                            .shown(
                                    "quarter",
                                    quarter.code(),
                                    "planning.dossier.asked.quarter",
                                    texts.get(
                                            language,
                                            "planning.quarter",
                                            quarter.number(),
                                            Integer.toString(quarter.year())))
                            .word("state", "planning.dossier.state", "planning.request-state.", request.state())
                            .moment("at", "planning.dossier.asked.at", request.askedAt())
                            .list()));
        }
        return entries;
    }
}

package nl.vertrouwd.planning;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.DossierEntry;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import org.springframework.stereotype.Component;

/** When somebody is not available to deliver sessions, and what they may give; for themselves. */
@Component
class AvailabilityDossier {

    private final BlockedPeriods blocked;
    private final Qualifications qualifications;
    private final Trainers trainers;
    private final DossierWords words;
    private final Texts texts;

    AvailabilityDossier(
            BlockedPeriods blocked, Qualifications qualifications, Trainers trainers, DossierWords words, Texts texts) {
        this.blocked = blocked;
        this.qualifications = qualifications;
        this.trainers = trainers;
        this.words = words;
        this.texts = texts;
    }

    List<DossierEntry> of(Trainer trainer, Map<CourseId, Course> courses, Actor reader, Locale language) {
        List<DossierEntry> entries = new ArrayList<>();
        entries.add(days(trainers.workingDays(trainer.id(), reader), language));
        blocked.of(trainer.id(), reader).forEach(period -> entries.add(period(period, language)));
        qualifications.of(trainer.id(), reader).forEach(qualification -> {
            Course course = courses.get(qualification.course());
            if (course != null) {
                entries.add(qualification(qualification, course, language));
            }
        });
        return entries;
    }

    private DossierEntry days(Set<DayOfWeek> days, Locale language) {
        return DossierEntry.of(
                texts.get(language, "planning.days.title"),
                words.facts(language)
                        .shown(
                                "working_days",
                                days.stream().map(Enum::name).toList(),
                                "planning.days.label",
                                days.stream()
                                        .map(day -> texts.get(language, Texts.key("planning.day.", day)))
                                        .collect(Collectors.joining(", ")))
                        .list());
    }

    private DossierEntry period(BlockedPeriod period, Locale language) {
        return DossierEntry.of(
                texts.get(language, "planning.blocked.title"),
                words.facts(language)
                        .text("blocked_from", "planning.dossier.blocked-from", said(period.from()))
                        .text("blocked_until", "planning.dossier.blocked-until", said(period.until()))
                        .word("reason", "planning.block.reason", "planning.block.reason.", period.reason())
                        .list());
    }

    private static String said(LocalDateTime moment) {
        return moment.toString().replace('T', ' ');
    }

    private DossierEntry qualification(Qualification qualification, Course course, Locale language) {
        return DossierEntry.of(
                texts.get(language, "planning.dossier.qualified", course.title(language)),
                words.facts(language)
                        .data("course", course.code())
                        .day("since", "planning.qualified.since", qualification.since())
                        .list());
    }
}

package nl.vertrouwd.planning.ui;

import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Material;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionAudience;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionDraft.Block;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.TeamBooking;

/** Says one part of a draft in words, to set it beside another. */
final class DraftWords {

    private final Choices choices;
    private final PlanningWords words;
    private final SessionWords session;
    private final Texts texts;
    private final Locale locale;

    DraftWords(Choices choices, PlanningWords words, Texts texts, Locale locale) {
        this.choices = choices;
        this.words = words;
        this.session = words.ofSessions();
        this.texts = texts;
        this.locale = locale;
    }

    String of(SessionDraft draft, SessionDrafts.Part part) {
        String said = switch (part) {
            case COURSE ->
                choices.course(draft.course()).map(course -> title(course)).orElse("");
            case FORM -> draft.form() == null ? "" : words.form(draft.form(), locale);
            case ORGANISER ->
                choices.branches().stream()
                        .filter(branch -> branch.code().equals(draft.organiser()))
                        .map(Branch::name)
                        .findAny()
                        .orElse(texts.get(locale, "planning.organiser.everybody"));
            case LANGUAGE -> texts.get(locale, "planning.language." + draft.language());
            case SITE -> choices.site(draft.site()).map(Site::name).orElse("");
            case LINK -> draft.onlineLink();
            case DAY_PARTS -> joined(draft.dayParts().stream().map(this::block));
            case TRAINERS ->
                joined(draft.trainers().stream()
                        .flatMap(id -> choices.trainer(id).stream())
                        .map(trainer -> words.name(trainer, locale)));
            case CAPACITY -> Objects.toString(draft.capacity(), "");
            case MINIMUM -> Objects.toString(draft.minimum(), "");
            case CANCELLATION ->
                draft.terms().cancellationDays() == null
                        ? ""
                        : texts.get(
                                locale,
                                "planning.conflict.cancellation",
                                draft.terms().cancellationDays());
            case AUDIENCE -> session.only(draft.terms().bookedBy(TeamBooking.NONE), locale);
            case TEAM -> session.only(draft.terms().meantFor(SessionAudience.EVERYBODY), locale);
            case MATERIALS -> joined(draft.terms().materials().stream().map(Material::text));
            case DEADLINE -> draft.deadline() == null ? "" : Formats.of(locale).day(draft.deadline());
        };
        return said.isEmpty() ? texts.get(locale, "planning.conflict.nothing") : said;
    }

    private String title(Course course) {
        return course.title(locale);
    }

    String block(Block block) {
        if (block.date() == null || block.start() == null || block.end() == null) {
            return "";
        }
        String when = Formats.of(locale)
                .span(LocalDateTime.of(block.date(), block.start()), LocalDateTime.of(block.date(), block.end()));
        String where = Stream.of(
                        choices.site(block.site()).map(Site::name),
                        choices.room(block.room()).map(Room::name))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String who = joined(Stream.concat(block.actors().stream(), block.guests().stream())
                .flatMap(id -> choices.trainer(id).stream())
                .map(trainer -> words.name(trainer, locale)));
        return Stream.of(when, where, who).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    private String joined(Stream<String> said) {
        return said.filter(text -> !text.isEmpty())
                .collect(Collectors.joining(texts.get(locale, "planning.conflict.separator")));
    }
}

package nl.vertrouwd.planning.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.BoardMove;
import nl.vertrouwd.planning.Clash;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.Hindrance;
import nl.vertrouwd.planning.HindranceWords;
import nl.vertrouwd.planning.MoveOutcome;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.SessionDraft;
import org.jspecify.annotations.Nullable;

/** Says what would come of a move: for the pointer in one breath, for the dialog line by line, each day-part apart. */
final class MoveWords {

    private static final int MOST_AT_POINTER = 2;

    private final Choices choices;
    private final PlanningWords words;
    private final HindranceWords hindrances;
    private final Texts texts;
    private final Locale locale;

    MoveWords(Choices choices, PlanningWords words, HindranceWords hindrances, Texts texts, Locale locale) {
        this.hindrances = hindrances;
        this.choices = choices;
        this.words = words;
        this.texts = texts;
        this.locale = locale;
    }

    Tone tone(MoveOutcome outcome) {
        return switch (outcome.result()) {
            case ScheduleResult.Scheduled scheduled -> Tone.GOOD;
            case ScheduleResult.Hindered hindered -> Tone.SOON;
            default -> Tone.BAD;
        };
    }

    /** In one breath. */
    String sentence(MoveOutcome outcome) {
        List<String> reasons = reasons(outcome);
        Stream<String> shown = reasons.stream().limit(MOST_AT_POINTER);
        Stream<String> more = reasons.size() > MOST_AT_POINTER
                ? Stream.of(texts.get(locale, "planning.clash.more", reasons.size() - MOST_AT_POINTER))
                : Stream.empty();
        return Stream.concat(shown, more).collect(Collectors.joining(texts.get(locale, "planning.board.separator")));
    }

    /** Line by line. */
    List<String> reasons(MoveOutcome outcome) {
        return switch (outcome.result()) {
            case ScheduleResult.Scheduled fits -> List.of(texts.get(locale, "planning.board.fits"));
            case ScheduleResult.Invalid invalid ->
                invalid.problems().stream()
                        .map(problem -> problem(problem, outcome.wanted()))
                        .distinct()
                        .toList();
            case ScheduleResult.Clashes clashes -> clashes(outcome);
            case ScheduleResult.Hindered hindered -> hindrances(hindered.hindrances(), outcome.wanted());
            case ScheduleResult.ChangedMeanwhile changed -> List.of(texts.get(locale, "planning.board.stale"));
            case ScheduleResult.NoLongerChangeable closed ->
                List.of(texts.get(locale, "planning.editor.closed", words.state(closed.state(), locale)));
        };
    }

    /** What came of a move that was made: "UBA-2027-003 staat nu op di 16 maart 2027, 09.00–12.30, Zaal 2.14." */
    String moved(String reference, SessionDraft now, BoardMove move) {
        if (move.trainer() != null || move.replaced() != null) {
            String trainers = now.trainers().stream()
                    .flatMap(id -> choices.trainer(id).stream())
                    .map(trainer -> words.name(trainer, locale))
                    .collect(Collectors.joining(texts.get(locale, "planning.conflict.separator")));
            return texts.get(locale, "planning.board.moved.trainer", reference, place(now, move), trainers);
        }
        return texts.get(
                locale,
                move.whole() ? "planning.board.moved.whole" : "planning.board.moved",
                reference,
                place(now, move));
    }

    /** Of the first that moved: "di 16 maart 2027, 09.00–12.30, Zaal 2.14" */
    private String place(SessionDraft now, BoardMove move) {
        DraftWords draft = new DraftWords(choices, words, texts, locale);
        return now.dayParts().stream()
                .filter(block ->
                        move.date().equals(block.date()) && move.start().equals(block.start()))
                .findFirst()
                .map(draft::block)
                .orElseGet(() -> Formats.of(locale).day(move.date()));
    }

    private List<String> clashes(MoveOutcome outcome) {
        List<String> said = new ArrayList<>();
        for (MoveOutcome.At at : outcome.clashes()) {
            String sentence = atPart(outcome.wanted(), at.dayPart(), clash(at));
            if (!said.contains(sentence)) {
                said.add(sentence);
            }
        }
        return said.isEmpty() ? List.of(texts.get(locale, "planning.clash.title")) : said;
    }

    /** Hindrances count the day-parts in order of time. */
    private List<String> hindrances(List<Hindrance> found, @Nullable SessionDraft wanted) {
        SessionDraft inTime = wanted == null
                ? null
                : wanted.at(wanted.dayParts().stream()
                        .sorted(Comparator.comparing(SessionDraft.Block::date).thenComparing(SessionDraft.Block::start))
                        .toList());
        return found.stream()
                .map(each -> atPart(inTime, each.dayPart(), hindrances.sentence(each, name(each), locale)))
                .distinct()
                .toList();
    }

    private String name(Hindrance hindrance) {
        return hindrance.resource() == null ? "" : choices.nameOf(hindrance.resource(), words, locale);
    }

    private String clash(MoveOutcome.At at) {
        Clash clash = at.clash();
        String when = choices.site(at.site())
                .map(Site::name)
                .map(site -> texts.get(locale, "planning.conflict.day-part", words.when(clash, locale), site))
                .orElseGet(() -> words.when(clash, locale));
        return texts.get(
                locale,
                Texts.key("planning.clash.", clash.kind()),
                choices.nameOf(clash.resource(), words, locale),
                choices.course(clash.course())
                        .map(course -> course.title(locale))
                        .orElse(clash.reference()),
                clash.reference(),
                when);
    }

    private String problem(FieldProblem problem, @Nullable SessionDraft wanted) {
        String sentence =
                texts.get(locale, problem.textKey(), problem.arguments().toArray());
        return atPart(wanted, problem.dayPart(), sentence);
    }

    /** Which day-part it is about, when there are several. */
    private String atPart(@Nullable SessionDraft wanted, int part, String sentence) {
        if (wanted == null || part < 0 || wanted.dayParts().size() < 2) {
            return sentence;
        }
        SessionDraft.Block block = wanted.dayParts().get(part);
        return block.date() == null
                ? sentence
                : texts.get(
                        locale,
                        "planning.board.part",
                        part + 1,
                        Formats.of(locale).dayOfYear(block.date()),
                        sentence);
    }
}

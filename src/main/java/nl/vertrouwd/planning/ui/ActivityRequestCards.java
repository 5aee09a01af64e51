package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.ActivityRequest;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;

/** Draws what was asked from the menu card: for which unit, for how many, when, and how it stands. */
class ActivityRequestCards {

    private final DemandWords words;
    private final Map<TrainerId, Trainer> trainers;
    private final Locale language;

    ActivityRequestCards(DemandWords words, List<Trainer> trainers, Locale language) {
        this.words = words;
        this.trainers = trainers.stream().collect(Collectors.toMap(Trainer::id, trainer -> trainer));
        this.language = language;
    }

    Card card(ActivityRequest request, Component... actions) {
        Formats formats = Formats.of(language);
        Card card = new Card(request.item().title(language));
        card.badge(new Badge(
                card.getTranslation(Texts.key("planning.activity-request.state.", request.state())),
                tone(request.state())));
        card.line(card.getTranslation("planning.activity-request.wants", words.unit(request.unit()), request.people()));
        card.quiet(planned(card, request, formats));
        if (!request.note().isEmpty()) {
            card.quiet(request.note());
        }
        if (!request.answer().isEmpty()) {
            card.line(request.answer());
        }
        return actions.length == 0 ? card : card.actions(actions);
    }

    private String planned(Card card, ActivityRequest request, Formats formats) {
        LocalDate day = request.plannedOn();
        if (day == null) {
            return card.getTranslation("planning.activity-request.wanted", formats.day(request.wantedOn()));
        }
        Trainer trainer = request.trainer() == null ? null : trainers.get(request.trainer());
        return trainer == null
                ? card.getTranslation("planning.activity-request.planned", formats.day(day))
                : card.getTranslation("planning.activity-request.planned-by", formats.day(day), trainer.name());
    }

    private static Tone tone(ActivityRequest.State state) {
        return switch (state) {
            case ASKED -> Tone.SOON;
            case TAKEN_UP -> Tone.INFO;
            case DONE -> Tone.GOOD;
            case DECLINED, WITHDRAWN -> Tone.NEUTRAL;
        };
    }
}

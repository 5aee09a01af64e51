package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.LoadMonth;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;
import org.jspecify.annotations.Nullable;

/** A trainer on a card: for whom they work, whether they can be planned, and until when somebody from outside is let in. */
class TrainerCards {

    private final Component view;
    private final PlanningWords words;
    private final Locale locale;
    private final Map<AccountId, LocalDate> lastDays;
    private final Map<TrainerId, LoadMonth> loads;
    private final LocalDate today;
    private final SerializableConsumer<Trainer> whenToggled;
    private final SerializableConsumer<Trainer> whenLetIn;

    TrainerCards(
            Component view,
            PlanningWords words,
            Locale locale,
            Map<AccountId, LocalDate> lastDays,
            Map<TrainerId, LoadMonth> loads,
            LocalDate today,
            SerializableConsumer<Trainer> whenToggled,
            SerializableConsumer<Trainer> whenLetIn) {
        this.view = view;
        this.words = words;
        this.locale = locale;
        this.lastDays = lastDays;
        this.loads = loads;
        this.today = today;
        this.whenToggled = whenToggled;
        this.whenLetIn = whenLetIn;
    }

    /** The last day on which the trainer is let in; null for our own people. */
    @Nullable
    LocalDate lastDay(Trainer trainer) {
        return trainer.account() == null ? null : lastDays.get(trainer.account());
    }

    Card card(Trainer trainer) {
        Card card = new Card(PlanningNavigation.trainerLink(words.name(trainer, locale), trainer.id()));
        card.line(text("planning.trainers.line", kinds(trainer), from(trainer)));
        LoadMonth load = loads.get(trainer.id());
        card.quiet(
                load == null
                        ? text("planning.trainers.load.none")
                        : text("planning.trainers.load", load.dayParts(), load.hours()));
        if (!trainer.active()) {
            card.badge(new Badge(text("planning.trainers.inactive"), Tone.NEUTRAL));
        }
        List<Component> actions = new ArrayList<>();
        LocalDate lastDay = lastDay(trainer);
        if (lastDay != null) {
            String day = Formats.of(locale).date(lastDay);
            boolean over = lastDay.isBefore(today);
            card.quiet(text(over ? "planning.trainers.was-let-in" : "planning.trainers.let-in", day));
            if (over) {
                card.badge(new Badge(text("planning.trainers.out"), Tone.SOON));
            }
            actions.add(button("planning.trainers.change-day", trainer, whenLetIn));
        }
        actions.add(button(
                trainer.active() ? "planning.trainers.deactivate" : "planning.trainers.activate",
                trainer,
                whenToggled));
        return card.actions(actions.toArray(Component[]::new));
    }

    private String from(Trainer trainer) {
        return trainer.party().isEmpty() ? text("planning.trainers.own") : trainer.party();
    }

    private String kinds(Trainer trainer) {
        return trainer.kinds().stream()
                .sorted()
                .map(kind -> text(Texts.key("planning.staff.", kind)))
                .collect(Collectors.joining(text("planning.staff.separator")));
    }

    private Button button(String key, Trainer trainer, SerializableConsumer<Trainer> action) {
        Button button = new Button(text(key), click -> action.accept(trainer));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(text(key + ".who", words.name(trainer, locale)));
        return button;
    }

    private String text(String key, Object... arguments) {
        return view.getTranslation(key, arguments);
    }
}

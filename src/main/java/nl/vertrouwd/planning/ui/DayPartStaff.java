package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.StaffRole;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;

/** Who plays and who speaks in one day-part. */
class DayPartStaff extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Choices choices;
    private final transient PlanningWords words;
    private final MultiSelectComboBox<Trainer> actors;
    private final MultiSelectComboBox<Trainer> guests;

    DayPartStaff(Choices choices, PlanningWords words) {
        this.choices = choices;
        this.words = words;
        this.actors = field("planning.field.actors");
        this.guests = field("planning.field.guests");
        guests.setHelperText(getTranslation("planning.field.guests.help"));
        addClassName("vt-pair");
        add(actors, guests);
        offer(List.of(), List.of());
    }

    private MultiSelectComboBox<Trainer> field(String label) {
        MultiSelectComboBox<Trainer> field = new MultiSelectComboBox<>(getTranslation(label));
        field.setI18n(Chosen.words(this));
        field.setItemLabelGenerator(trainer -> words.trainer(trainer, getLocale()));
        return field;
    }

    private void offer(List<TrainerId> playing, List<TrainerId> speaking) {
        actors.setItems(choices.usableFor(StaffRole.ACTOR, Set.copyOf(playing)));
        guests.setItems(choices.usableFor(StaffRole.GUEST, Set.copyOf(speaking)));
    }

    void show(List<TrainerId> playing, List<TrainerId> speaking) {
        if (!typed(actors).equals(playing) || !typed(guests).equals(speaking)) {
            offer(playing, speaking);
            actors.setValue(choices.trainers(playing));
            guests.setValue(choices.trainers(speaking));
        }
    }

    List<TrainerId> actors() {
        return typed(actors);
    }

    List<TrainerId> guests() {
        return typed(guests);
    }

    private static List<TrainerId> typed(MultiSelectComboBox<Trainer> field) {
        return field.getSelectedItems().stream()
                .sorted(Comparator.comparing(Trainer::name)
                        .thenComparing(trainer -> trainer.id().value()))
                .map(Trainer::id)
                .toList();
    }

    /** "Kim de Boer, Sam Jansen", to say it without opening. */
    String said() {
        return actors.getSelectedItems().stream()
                .map(trainer -> words.name(trainer, getLocale()))
                .sorted()
                .collect(Collectors.collectingAndThen(Collectors.toList(), names -> {
                    guests.getSelectedItems().forEach(guest -> names.add(words.name(guest, getLocale())));
                    return String.join(", ", names);
                }));
    }

    List<HasValue<?, ?>> fields() {
        return List.of(actors, guests);
    }

    Component field(FieldProblem.Field field) {
        return field == FieldProblem.Field.GUESTS ? guests : actors;
    }

    void clearErrors() {
        actors.setInvalid(false);
        guests.setInvalid(false);
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.vertrouwd.planning.Trainer;
import nl.vertrouwd.planning.TrainerId;

/** Who gives a session: the lead, and whoever helps. */
class TrainersField extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Trainer> lead = new ComboBox<>(getTranslation("planning.field.lead"));
    private final MultiSelectComboBox<Trainer> others =
            new MultiSelectComboBox<>(getTranslation("planning.field.others"));

    TrainersField(PlanningWords words) {
        lead.setItemLabelGenerator(trainer -> words.trainer(trainer, getLocale()));
        lead.setClearButtonVisible(true);
        others.setI18n(Chosen.words(this));
        others.setItemLabelGenerator(trainer -> words.trainer(trainer, getLocale()));
        others.setHelperText(getTranslation("planning.field.others.help"));
        getContent().addClassName("vt-form");
        getContent().add(lead, others);
    }

    void offer(List<Trainer> trainers) {
        lead.setItems(trainers);
        others.setItems(trainers);
        lead.setHelperText(trainers.isEmpty() ? getTranslation("planning.field.lead.none") : null);
    }

    void show(List<Trainer> trainers) {
        lead.setValue(trainers.isEmpty() ? null : trainers.getFirst());
        others.setValue(trainers.isEmpty() ? Set.of() : Set.copyOf(trainers.subList(1, trainers.size())));
    }

    List<TrainerId> typed() {
        return Stream.concat(
                        Stream.ofNullable(lead.getValue()),
                        others.getSelectedItems().stream()
                                .filter(trainer -> !Objects.equals(trainer, lead.getValue()))
                                .sorted((a, b) -> a.name().compareTo(b.name())))
                .map(Trainer::id)
                .toList();
    }

    List<HasValue<?, ?>> fields() {
        return List.of(lead, others);
    }

    ComboBox<Trainer> lead() {
        return lead;
    }

    void clearErrors() {
        lead.setInvalid(false);
        others.setInvalid(false);
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;

/** What a field in which one chooses several tells a screen reader, in the language of the reader. */
final class Chosen {

    private Chosen() {}

    static MultiSelectComboBoxI18n words(Component in) {
        return new MultiSelectComboBoxI18n()
                .setCleared(in.getTranslation("planning.chosen.cleared"))
                .setFocused(in.getTranslation("planning.chosen.focused"))
                .setSelected(in.getTranslation("planning.chosen.selected"))
                .setDeselected(in.getTranslation("planning.chosen.deselected"))
                .setTotal(in.getTranslation("planning.chosen.total", "{count}"));
    }
}

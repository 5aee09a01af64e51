package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.Command;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.planning.Material;

/** What is used in a session: a line for each, with a link where there is one. */
class MaterialRows extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_LINK = 500;

    private final Command whenTyped;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more = new Button(getTranslation("planning.materials.add"), Icons.decorative(VaadinIcon.PLUS));

    MaterialRows(Command whenTyped) {
        this.whenTyped = whenTyped;
        list.addClassName("vt-stack");
        more.addClickListener(click -> {
            append(new Material("", ""));
            rows.getLast().text.focus();
        });
        getContent().addClassName("vt-stack");
        getContent().add(list, more);
    }

    /** Lines in which nothing stands are not there. */
    List<Material> typed() {
        return rows.stream()
                .map(row -> new Material(row.text.getValue(), row.link.getValue()))
                .filter(material ->
                        !material.text().isBlank() || !material.link().isBlank())
                .toList();
    }

    void show(List<Material> materials) {
        if (!materials.equals(typed())) {
            rows.clear();
            list.removeAll();
            materials.forEach(this::append);
        }
    }

    /** The field of the first line that is not right, or the button below them. */
    TextField first() {
        if (rows.isEmpty()) {
            append(new Material("", ""));
        }
        return rows.stream()
                .filter(row -> row.text.getValue().isBlank())
                .map(row -> row.text)
                .findFirst()
                .orElse(rows.getFirst().link);
    }

    void clearErrors() {
        rows.forEach(row -> ProblemsAtFields.clear(List.of(row.text, row.link)));
    }

    private void append(Material material) {
        Row row = new Row(material);
        rows.add(row);
        list.add(row);
    }

    /** One line. */
    private final class Row extends Div {

        private static final long serialVersionUID = 1L;

        private final TextField text = new TextField(getTranslation("planning.materials.text"));
        private final TextField link = new TextField(getTranslation("planning.materials.link"));

        Row(Material material) {
            text.setMaxLength(LONGEST_TEXT);
            link.setMaxLength(LONGEST_LINK);
            text.setValue(material.text());
            link.setValue(material.link());
            for (TextField field : List.of(text, link)) {
                field.setValueChangeMode(ValueChangeMode.LAZY);
                field.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        whenTyped.execute();
                    }
                });
            }
            Button remove = new Button(getTranslation("planning.materials.remove"), click -> {
                rows.remove(this);
                list.remove(this);
                whenTyped.execute();
                more.focus();
            });
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            addClassName("vt-material");
            add(text, link, remove);
        }
    }
}

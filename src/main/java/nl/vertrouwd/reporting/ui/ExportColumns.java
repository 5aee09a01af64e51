package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import nl.vertrouwd.base.ui.Facts;
import nl.vertrouwd.reporting.ExportOffer;

/** What the columns of a file are: their names in it, and what they mean. */
class ExportColumns extends Section {

    private static final long serialVersionUID = 1L;

    ExportColumns(ExportOffer offer) {
        addClassName("vt-section");
        Facts facts = new Facts();
        offer.columns().forEach(column -> {
            Code name = new Code(column);
            name.addClassNames("vt-quiet", "vt-small");
            facts.fact(getTranslation(key(column)), new Div(getTranslation(key(column) + ".means")), new Div(name));
        });
        add(new H2(getTranslation("reporting.export.columns")), facts);
    }

    /** The key of the text that a column is called by. */
    static String key(String column) {
        return "reporting.column." + column.replace('_', '-');
    }
}

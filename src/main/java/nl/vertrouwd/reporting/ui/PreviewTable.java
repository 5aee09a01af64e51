package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.reporting.ExportOffer;

/** The first rows as they stand in the file; scrolls sideways on its own where the screen is narrow. */
class PreviewTable extends Div {

    private static final long serialVersionUID = 1L;

    PreviewTable(ExportOffer offer, List<List<String>> rows) {
        addClassName("vt-table-frame");
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", getTranslation("reporting.export.first"));
        NativeTable table = new NativeTable();
        table.addClassName("vt-table");
        NativeTableRow head = table.getHead().addRow();
        offer.columns().forEach(column -> {
            NativeTableHeaderCell cell = head.addHeaderCell();
            cell.getElement().setAttribute("scope", "col");
            cell.add(new Span(getTranslation(ExportColumns.key(column))));
        });
        rows.forEach(row -> {
            NativeTableRow line = table.getBody().addRow();
            row.forEach(value -> line.add(new NativeTableCell(value)));
        });
        if (offer.about() != Export.About.PEOPLE) {
            table.addClassName("vt-table-figures");
        }
        add(table);
    }
}

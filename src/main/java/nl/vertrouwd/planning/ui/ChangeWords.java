package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import nl.vertrouwd.planning.BulkChange;

/** Says what is done with many sessions. */
final class ChangeWords {

    private ChangeWords() {}

    static String said(BulkChange change, Component in) {
        return switch (change) {
            case BulkChange.Places to -> in.getTranslation("planning.bulk.said.places", to.places());
            case BulkChange.Online online -> in.getTranslation("planning.bulk.said.online");
            case BulkChange.Shift shift
            when shift.days() > 0 -> in.getTranslation("planning.bulk.said.later", shift.days());
            case BulkChange.Shift shift -> in.getTranslation("planning.bulk.said.earlier", -shift.days());
            case BulkChange.Cancel cancel -> in.getTranslation("planning.bulk.said.cancel");
        };
    }
}

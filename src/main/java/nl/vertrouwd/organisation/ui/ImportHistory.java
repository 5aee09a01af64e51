package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import java.time.ZoneId;
import java.util.List;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.organisation.ImportRun;

/** The latest imports, with the way to all of them. */
class ImportHistory extends Section {

    private static final long serialVersionUID = 1L;

    static final int SHOWN = 6;

    ImportHistory(List<ImportRun> runs, RunNames names, ZoneId zone) {
        add(new H2(getTranslation("organisation.import.history")));
        if (runs.isEmpty()) {
            add(new EmptyState(
                    getTranslation("organisation.import.history.none"),
                    getTranslation("organisation.import.history.none.sentence")));
            return;
        }
        CardGrid cards = new CardGrid();
        runs.forEach(run -> cards.card(new RunCard(run, names.of(run), zone)));
        RouterLink all = new RouterLink(getTranslation("organisation.import.history.all"), ImportRunsView.class);
        add(cards, new Paragraph(all));
    }
}

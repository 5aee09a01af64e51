package nl.vertrouwd.reporting.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Export;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.reporting.ExportOffer;
import nl.vertrouwd.reporting.PageExports;

/** What the reader can have as a file: figures, and rows about people. */
@Route("exports")
@RolesAllowed({
    Role.Names.ADMINISTRATOR,
    Role.Names.ANALYST,
    Role.Names.PLANNER,
    Role.Names.CONFIDANT_COORDINATOR,
    Role.Names.LEADER
})
class ExportsView extends Page {

    private static final long serialVersionUID = 1L;

    ExportsView(PageExports exports, CurrentUser user) {
        head(getTranslation("reporting.exports.title"), getTranslation("reporting.exports.lead"));
        List<ExportOffer> offered = exports.offered(user.require(), getLocale());
        List<ExportOffer> ofPeople = offered.stream()
                .filter(offer -> offer.about() == Export.About.PEOPLE)
                .toList();
        List<ExportOffer> ofFigures = offered.stream()
                .filter(offer -> offer.about() != Export.About.PEOPLE)
                .toList();
        section("reporting.exports.figures", ofFigures);
        section("reporting.exports.people", ofPeople);
    }

    private void section(String textKey, List<ExportOffer> offers) {
        if (offers.isEmpty()) {
            return;
        }
        Paragraph sentence = new Paragraph(getTranslation(textKey + ".lead"));
        sentence.addClassName("vt-lead");
        CardGrid grid = new CardGrid();
        offers.forEach(offer -> grid.card(card(offer)));
        Section section = new Section(new H2(getTranslation(textKey)), sentence, grid);
        section.addClassName("vt-section");
        add(section);
    }

    private Card card(ExportOffer offer) {
        RouterLink link = new RouterLink(
                getTranslation(offer.textKey()), ExportView.class, new RouteParameters(ExportView.NAME, offer.name()));
        return new Card(link).line(getTranslation(offer.textKey() + ".means"));
    }
}

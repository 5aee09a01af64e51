package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.vertrouwd.organisation.Impact;
import nl.vertrouwd.organisation.ImportTexts;

/** Whom an import touches, as a whole and by branch. */
class ImpactLines extends Div {

    private static final long serialVersionUID = 1L;

    ImpactLines(Impact impact, ImportTexts sentences) {
        add(new Paragraph(String.join(" ", sentences.impact(getLocale(), impact))));
        UnorderedList list = new UnorderedList();
        impact.branches().forEach(branch -> list.add(new ListItem(sentences.impact(getLocale(), branch))));
        add(list);
    }
}

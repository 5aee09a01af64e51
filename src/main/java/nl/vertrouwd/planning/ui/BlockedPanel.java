package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.util.List;
import nl.vertrouwd.planning.BlockedPeriod;

/** When somebody is not available, with what can be added and taken away. */
class BlockedPanel extends Section {

    private static final long serialVersionUID = 1L;

    BlockedPanel(List<BlockedPeriod> periods, Command add, SerializableConsumer<BlockedPeriod> lift) {
        addClassName("vt-panel");
        add(new H2(getTranslation("planning.blocked.title")));
        if (periods.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("planning.blocked.none"));
            none.addClassName("vt-quiet");
            add(none);
        } else {
            UnorderedList list = new UnorderedList();
            list.addClassName("vt-lines");
            list.getElement().setAttribute("role", "list");
            periods.forEach(period -> list.add(line(period, lift)));
            add(list);
        }
        Button more = new Button(getTranslation("planning.blocked.add"), click -> add.execute());
        Div actions = new Div(more);
        actions.addClassName("vt-actions");
        add(actions);
    }

    private ListItem line(BlockedPeriod period, SerializableConsumer<BlockedPeriod> lift) {
        String when = BlockWords.when(period, getLocale());
        Span why = new Span(BlockWords.reason(period.reason(), this));
        why.addClassName("vt-quiet");
        Button gone = new Button(getTranslation("planning.blocked.lift"), click -> lift.accept(period));
        gone.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        gone.setAriaLabel(getTranslation("planning.blocked.lift.which", when));
        Div words = new Div(new Span(when), why);
        words.addClassName("vt-line-words");
        return new ListItem(words, gone);
    }
}

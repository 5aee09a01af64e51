package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * The frame of every view: a title, one sentence of context, at most one primary action, then the content. The title is also the one
 * of the tab.
 */
public abstract class Page extends Main implements HasDynamicTitle {

    private static final long serialVersionUID = 1L;

    private final H1 title = new H1();
    private final Paragraph sentence = new Paragraph();
    private final Div actions = new Div();
    private final Div way = new Div();
    private String above = "";

    protected Page() {
        addClassName("vt-page");
        setId("content");
        getElement().setAttribute("tabindex", "-1");
        sentence.addClassName("vt-lead");
        actions.addClassName("vt-actions");
        way.addClassName("vt-way");
        way.setVisible(false);
        Div words = new Div(way, title, sentence);
        words.addClassName("vt-page-words");
        Header head = new Header(words, actions);
        head.addClassName("vt-page-head");
        add(head);
    }

    /** Says what the page is, in words of the reader's language; the primary action comes first. */
    protected void head(String titleText, String sentenceText, Component... primaryActions) {
        title.setText(titleText);
        sentence.setText(sentenceText);
        sentence.setVisible(!sentenceText.isBlank());
        actions.removeAll();
        actions.add(primaryActions);
        actions.setVisible(primaryActions.length > 0);
        getUI().ifPresent(ui -> ui.getPage().setTitle(getPageTitle()));
    }

    /** Whether the way back leads to this page of the navigation. */
    boolean isBelow(String path) {
        return !path.isEmpty() && above.equals(path);
    }

    /**
     * The way to the page above this one, over the title; none on the pages of the navigation.
     *
     * @param address begins with a slash
     */
    protected void back(String text, String address) {
        above = address.substring(1).replaceFirst("[?].*", "");
        Anchor link = new Anchor(address, Icons.decorative(VaadinIcon.ARROW_LEFT), new Span(text));
        link.addClassName("vt-way-back");
        way.removeAll();
        way.add(link);
        way.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("base.page.title", title.getText());
    }
}

package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
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

    protected Page() {
        addClassName("vt-page");
        setId("content");
        getElement().setAttribute("tabindex", "-1");
        sentence.addClassName("vt-lead");
        actions.addClassName("vt-actions");
        Div words = new Div(title, sentence);
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

    @Override
    public String getPageTitle() {
        return getTranslation("base.page.title", title.getText());
    }
}

package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** One thing of a list: a title, sentences that say what matters, and what can be done with it. */
public class Card extends Article {

    private static final long serialVersionUID = 1L;

    private final Div head = new Div();

    /** A card that opens nothing. */
    public Card(String title) {
        this(new H3(title));
    }

    /** A card that opens the link wherever it is clicked; the link's text is the title. */
    public Card(RouterLink link) {
        this(new H3(link));
        addClassName("vt-card-link");
    }

    private Card(H3 title) {
        addClassName("vt-card");
        head.addClassName("vt-card-head");
        head.add(title);
        add(head);
    }

    /** A state beside the title. */
    public Card badge(Badge badge) {
        head.add(badge);
        return this;
    }

    /** A few words beside the title that matter less than it. */
    public Card note(String words) {
        Span note = new Span(words);
        note.addClassNames("vt-quiet", "vt-numbers");
        head.add(note);
        return this;
    }

    /** A sentence; secondary facts are set in a quieter colour by {@link #quiet}. */
    public Card line(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    /** A sentence that matters less than the others. */
    public Card quiet(String sentence) {
        Paragraph paragraph = new Paragraph(sentence);
        paragraph.addClassName("vt-quiet");
        add(paragraph);
        return this;
    }

    /** How it stands, at the bottom. */
    public Card figure(Component state) {
        Div foot = new Div(state);
        foot.addClassNames("vt-card-figure", "vt-numbers");
        add(foot);
        return this;
    }

    /** What can be done with it, at the bottom. */
    public Card actions(Component... actions) {
        Div bar = new Div(actions);
        bar.addClassName("vt-actions");
        add(bar);
        return this;
    }
}

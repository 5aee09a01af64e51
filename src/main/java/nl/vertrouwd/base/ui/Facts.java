package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;

/** Facts with their names, such as "When: di 14 maart 2027"; side by side on a wide screen, below each other on a phone. */
public class Facts extends DescriptionList {

    private static final long serialVersionUID = 1L;

    public Facts() {
        addClassName("vt-facts");
    }

    /** One fact in words. */
    public Facts fact(String name, String value) {
        return fact(name, new Text(value));
    }

    /** One fact as components, such as a badge or a link. */
    public Facts fact(String name, Component... value) {
        Description description = new Description();
        description.add(value);
        Div pair = new Div(new Term(name), description);
        getElement().appendChild(pair.getElement());
        return this;
    }
}

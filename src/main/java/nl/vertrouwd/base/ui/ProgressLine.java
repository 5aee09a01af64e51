package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;

/** Long work: what is being done and how much is left. */
public class ProgressLine extends Div {

    private static final long serialVersionUID = 1L;

    private final Span what = new Span();
    private final Span count = new Span();
    private final ProgressBar bar = new ProgressBar();

    public ProgressLine() {
        addClassName("vt-progress");
        count.addClassName("vt-quiet");
        what.getElement().setAttribute("role", "status");
        Div words = new Div(what, count);
        words.addClassName("vt-progress-words");
        add(words, bar);
    }

    /** Says what is being done now; a total of 0 means that it is not known yet. */
    public void update(String activity, long done, long total) {
        what.setText(activity);
        bar.getElement().setAttribute("aria-label", activity);
        bar.setIndeterminate(total <= 0);
        if (total > 0) {
            bar.setMax(total);
            bar.setValue(Math.min(done, total));
        }
        count.setText(total > 0 ? getTranslation("base.progress", done, total) : "");
    }
}

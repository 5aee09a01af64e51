package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;

/** Draws a part of a page anew when what it shows has changed elsewhere, for as long as it is on the page. */
public final class Following {

    private Following() {}

    /**
     * However often there is news it is drawn once at a time, and a page that was closed meanwhile stops nobody's work.
     *
     * @param watch begins to watch, with what is to be run at every change, from any thread; answers what ends it
     */
    public static void of(Component part, UnaryOperator<Runnable> watch, Runnable draw) {
        part.addAttachListener(attached -> {
            UI ui = attached.getUI();
            AtomicBoolean asked = new AtomicBoolean();
            Runnable stop = watch.apply(() -> refresh(ui, asked, draw));
            part.addDetachListener(detached -> {
                detached.unregisterListener();
                stop.run();
            });
        });
    }

    private static void refresh(UI ui, AtomicBoolean asked, Runnable draw) {
        if (asked.compareAndSet(false, true)) {
            ui.accessLater(
                            () -> {
                                asked.set(false);
                                draw.run();
                            },
                            () -> {})
                    .run();
        }
    }
}

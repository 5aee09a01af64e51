package nl.vertrouwd.scheduling.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.shared.Registration;
import nl.vertrouwd.base.ui.Page;
import org.jspecify.annotations.Nullable;

/** A page that looks again every second or two while something runs, on whichever node that is. */
abstract class PolledPage extends Page {

    private static final long serialVersionUID = 1L;

    private static final int MILLISECONDS = 1_500;
    private static final int NEVER = -1;

    private @Nullable Registration polls;
    private boolean wanted;

    /** Looks again and shows it. */
    abstract void look();

    /** Says whether to go on looking. */
    void lookAgain(boolean again) {
        wanted = again;
        getUI().ifPresent(ui -> ui.setPollInterval(again ? MILLISECONDS : NEVER));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        polls = event.getUI().addPollListener(poll -> look());
        lookAgain(wanted);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(NEVER);
        if (polls != null) {
            polls.remove();
        }
    }
}

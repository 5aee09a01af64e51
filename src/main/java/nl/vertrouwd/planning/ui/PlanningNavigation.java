package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.Map;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.planning.TrainerId;

/** The way to the screens of planners, for screens of other modules; who may open them is checked there. */
public final class PlanningNavigation {

    static final String REFERENCE = "reference";
    static final String DATE = "date";
    static final String COPY = "copy";
    static final String COURSE = "course";
    static final String ORGANISER = "organiser";

    private PlanningNavigation() {}

    /** Opens the calendar on the month of this day. */
    public static void openCalendar(LocalDate day) {
        UI.getCurrent().navigate(PlanningView.class, QueryParameters.of(DATE, day.toString()));
    }

    /** Opens the form for a new session. */
    public static void openNew() {
        UI.getCurrent().navigate(SessionEditorView.class);
    }

    /**
     * A link to the form for a new session, filled in as far as is known.
     *
     * @param organiser empty for the usual one
     */
    public static RouterLink newLink(String text, String course, String organiser, LocalDate firstDay) {
        RouterLink link = new RouterLink(text, SessionEditorView.class);
        QueryParameters known = QueryParameters.of(COURSE, course).merging(DATE, firstDay.toString());
        link.setQueryParameters(organiser.isEmpty() ? known : known.merging(ORGANISER, organiser));
        return link;
    }

    /** Opens the form of the session with this reference. */
    public static void openEditor(String reference) {
        UI.getCurrent().navigate(SessionEditorView.class, session(reference));
    }

    /** A link to the form of the session with this reference. */
    public static RouterLink editorLink(String text, String reference) {
        return new RouterLink(text, SessionEditorView.class, session(reference));
    }

    /** A link to the page of the session with this reference, for whoever may read it. */
    static RouterLink sessionLink(String text, String reference) {
        RouterLink link = new RouterLink();
        link.setText(text);
        link.getElement().setAttribute("href", "sessions/" + PathName.of(reference));
        return link;
    }

    /** A link to the form of a new session, filled in with what these parameters say (see {@link Prefill}). */
    public static RouterLink newLink(String text, QueryParameters filledIn) {
        RouterLink link = new RouterLink(text, SessionEditorView.class);
        link.setQueryParameters(filledIn);
        return link;
    }

    /** A link to the form of a new session that is like the one with this reference. */
    static RouterLink copyLink(String text, String reference) {
        return newLink(text, QueryParameters.of(COPY, reference));
    }

    /** A link to planning the session with this reference again in a rhythm. */
    static RouterLink seriesLink(String text, String reference) {
        return new RouterLink(text, SeriesView.class, session(reference));
    }

    static RouterLink trainerLink(String text, TrainerId trainer) {
        return new RouterLink(
                text,
                TrainerView.class,
                new RouteParameters(TrainerView.TRAINER, trainer.value().toString()));
    }

    /** A link to inviting somebody from outside, for the session with this reference unless that is empty. */
    public static RouterLink inviteLink(String text, String reference) {
        RouterLink link = new RouterLink(text, InviteView.class);
        if (!reference.isEmpty()) {
            link.setQueryParameters(QueryParameters.of(InviteView.SESSION, reference));
        }
        return link;
    }

    private static RouteParameters session(String reference) {
        return new RouteParameters(Map.of(REFERENCE, PathName.of(reference)));
    }
}

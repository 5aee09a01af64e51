package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.Enrolling;

/** Says what came of saving a session, and leads to where its planner goes on. */
final class AfterSaving {

    /** What was done with it. */
    enum Done {
        PUBLISHED,
        DRAFT,
        CHANGED
    }

    private AfterSaving() {}

    /**
     * A session that was published after it began has nobody in it yet: its page leads to the attendance. Anything else is looked at in
     * the calendar.
     */
    static void show(Done done, String reference, LocalDate firstDay, Enrolling enrolling, Component in) {
        String key = "planning.saved." + word(done);
        Notices.done(in.getTranslation(done == Done.PUBLISHED ? key + "." + word(enrolling) : key, reference));
        if (done == Done.PUBLISHED && enrolling == Enrolling.BEGUN) {
            UI.getCurrent().navigate("sessions/" + PathName.of(reference));
        } else {
            PlanningNavigation.openCalendar(firstDay);
        }
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}

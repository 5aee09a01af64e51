package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import java.util.Locale;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionWords;

/** The day-parts of a session in order, each with its room; without times its days. */
class DayParts extends OrderedList {

    private static final long serialVersionUID = 1L;

    DayParts(SessionDetails details, SessionWords words, Locale language) {
        addClassName("vt-day-parts");
        if (details.dayParts().isEmpty()) {
            add(new ListItem(words.when(details.session(), language)));
        }
        for (DayPart part : details.dayParts()) {
            String when = words.when(part, details.session(), language);
            Room room = part.room();
            add(new ListItem(
                    room == null ? when : getTranslation("workspace.session.day-part.room", when, room.name())));
        }
    }
}

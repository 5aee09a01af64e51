package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionWords;
import nl.vertrouwd.planning.Trainer;

/** The day-parts of a session in order, each with where it is and who plays or speaks in it; without times its days. */
class DayParts extends OrderedList {

    private static final long serialVersionUID = 1L;

    DayParts(SessionDetails details, SessionCards cards, SessionWords words, Locale language) {
        addClassName("vt-day-parts");
        if (details.dayParts().isEmpty()) {
            add(new ListItem(words.when(details.session(), language)));
        }
        for (DayPart part : details.dayParts()) {
            String when = words.when(part, details.session(), language);
            String where = cards.where(part, details.session());
            ListItem item = new ListItem(
                    where.isEmpty() ? when : getTranslation("workspace.session.day-part.room", when, where));
            staff("workspace.session.day-part.actors", part.actors(), words, item);
            staff("workspace.session.day-part.guests", part.guests(), words, item);
            add(item);
        }
    }

    private void staff(String textKey, List<Trainer> staff, SessionWords words, ListItem item) {
        if (!staff.isEmpty()) {
            String names =
                    staff.stream().map(each -> words.trainer(each, getLocale())).collect(Collectors.joining(", "));
            Span line = new Span(getTranslation(textKey, staff.size(), names));
            line.addClassNames("vt-quiet", "vt-day-part-staff");
            item.add(line);
        }
    }
}

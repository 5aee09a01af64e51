package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.vertrouwd.base.Formats;
import org.jspecify.annotations.Nullable;

/**
 * The as-of date of a page, which stands in its address: shows it, lets the reader choose another, and says clearly when it is not today.
 * The page keeps one bar and tells it at every navigation what the address says, so that the keyboard stays where it is.
 */
public class AsOfBar extends Div {

    /** The parameter of the address; without it the date is today. */
    public static final String PARAMETER = "peildatum";

    private static final long serialVersionUID = 1L;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private final Class<? extends Component> view;
    private final DatePicker field = DateFields.day(getTranslation("base.as-of"));
    private final RouterLink toToday = new RouterLink();
    private final Span sentence = new Span();
    private final Div notice = new Div(Tone.SOON.icon(), sentence, toToday);
    private RouteParameters route = RouteParameters.empty();
    private QueryParameters address = QueryParameters.empty();
    private LocalDate today = FIRST;

    /** @param view the page of which it is part */
    public AsOfBar(Class<? extends Component> view) {
        this.view = view;
        addClassName("vt-as-of");
        field.setMin(FIRST);
        field.setMax(LAST);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && !field.isInvalid()) {
                choose(change.getValue());
            }
        });
        toToday.setText(getTranslation("base.as-of.to-today"));
        notice.addClassNames("vt-as-of-notice", Tone.SOON.className());
        notice.getElement().setAttribute("role", "status");
        add(field, notice);
    }

    /** The date that the address asks for; today when it asks for none, or for something that is no date. */
    public static LocalDate day(QueryParameters address, LocalDate today) {
        String text = address.getSingleParameter(PARAMETER).orElse("");
        try {
            LocalDate day = LocalDate.parse(text);
            return day.isBefore(FIRST) || day.isAfter(LAST) ? today : day;
        } catch (DateTimeParseException e) {
            return today;
        }
    }

    /** The same address for another date. */
    public static QueryParameters at(QueryParameters address, LocalDate day, LocalDate today) {
        QueryParameters others = address.excluding(PARAMETER);
        return day.equals(today) ? others : others.merging(PARAMETER, day.toString());
    }

    /** Shows the date of the address, and goes from there when another is chosen. */
    public void show(RouteParameters routeNow, QueryParameters addressNow, LocalDate todayNow) {
        route = routeNow;
        address = addressNow;
        today = todayNow;
        LocalDate day = day(address, today);
        Formats formats = Formats.of(getLocale());
        field.setValue(day);
        notice.setVisible(!day.equals(today));
        sentence.setText(
                getTranslation(day.isBefore(today) ? "base.as-of.past" : "base.as-of.future", formats.day(day)));
        toToday.setRoute(view, route);
        toToday.setQueryParameters(address.excluding(PARAMETER));
    }

    private void choose(@Nullable LocalDate day) {
        QueryParameters there = at(address, day == null ? today : day, today);
        getUI().ifPresent(ui -> ui.navigate(view, route, there));
    }
}

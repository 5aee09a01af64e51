package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.Country;
import nl.vertrouwd.planning.DayOff;
import nl.vertrouwd.planning.HolidayCalendar;
import nl.vertrouwd.planning.PlanningChange;

/** The days off of each country, to read for planners; administrators add to them and strike them out. */
@Route("holidays")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class HolidaysView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String COUNTRY = "country";
    private static final String YEAR = "year";
    private static final int YEARS = 4;

    private final transient HolidayCalendar holidays;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();
    private Country country = Country.NETHERLANDS;
    private int year;
    private QueryParameters address = QueryParameters.empty();

    HolidaysView(HolidayCalendar holidays, CurrentUser user, Clock clock) {
        this.holidays = holidays;
        this.user = user;
        this.clock = clock;
        Button add = new Button(getTranslation("planning.day-off.add"), click -> ask());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(holidays.mayChange(user.require()));
        head(getTranslation("planning.day-off.title"), getTranslation("planning.day-off.lead"), add);
        body.addClassName("vt-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = event.getLocation().getQueryParameters();
        country = address.getSingleParameter(COUNTRY)
                .flatMap(name -> Arrays.stream(Country.values())
                        .filter(each -> each.name().equals(name))
                        .findAny())
                .orElse(Country.NETHERLANDS);
        int present = LocalDate.now(clock).getYear();
        year = address.getSingleParameter(YEAR)
                .filter(text -> text.matches("20[0-9]{2}"))
                .map(Integer::parseInt)
                .orElse(present);
        reload();
    }

    private void reload() {
        int present = LocalDate.now(clock).getYear();
        QueryParameters shown = address.merging(COUNTRY, country.name()).merging(YEAR, Integer.toString(year));
        ChoiceChips countries =
                new ChoiceChips(getTranslation("planning.day-off.country"), HolidaysView.class, shown, COUNTRY);
        Arrays.stream(Country.values())
                .forEach(each -> countries.option(each.name(), getTranslation(Texts.key("planning.country.", each))));
        ChoiceChips years = new ChoiceChips(getTranslation("planning.day-off.year"), HolidaysView.class, shown, YEAR);
        IntStream.range(present, present + YEARS).mapToObj(Integer::toString).forEach(each -> years.option(each, each));
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-lines");
        list.getElement().setAttribute("role", "list");
        holidays.of(country, year).forEach(day -> list.add(line(day)));
        Section panel = StaffPanels.panel(this, Texts.key("planning.country.", country), list);
        panel.addClassName("vt-line-panel");
        body.removeAll();
        body.add(countries, years, panel);
    }

    private ListItem line(DayOff day) {
        String when = Formats.of(getLocale()).day(day.date());
        Span what = new Span(name(day));
        what.addClassName("vt-quiet");
        Div words = new Div(new Span(when), what);
        words.addClassName("vt-line-words");
        ListItem line = new ListItem(words);
        if (day.struck()) {
            line.add(new Badge(getTranslation("planning.day-off.struck"), Tone.NEUTRAL));
        } else if (day.holiday() == null) {
            line.add(new Badge(getTranslation("planning.day-off.added"), Tone.INFO));
        }
        if (holidays.mayChange(user.require())) {
            line.add(change(day, when));
        }
        return line;
    }

    private Button change(DayOff day, String when) {
        String key = day.struck() ? "planning.day-off.restore" : "planning.day-off.remove";
        Button button = new Button(getTranslation(key), click -> {
            if (day.struck()) {
                holidays.restore(country, day, user.require());
            } else {
                holidays.remove(country, day, user.require());
            }
            Notices.done(getTranslation(day.struck() ? "planning.day-off.restored" : "planning.day-off.removed", when));
            reload();
        });
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        button.setAriaLabel(getTranslation(key + ".which", when));
        return button;
    }

    private String name(DayOff day) {
        return day.holiday() == null ? day.name() : getTranslation(Texts.key("planning.holiday.", day.holiday()));
    }

    private void ask() {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("planning.day-off.add"));
        dialog.setWidth("26rem");
        DatePicker date = DateFields.day(getTranslation("planning.day-off.date"));
        TextField name = new TextField(getTranslation("planning.day-off.name"));
        name.setMaxLength(100);
        name.setHelperText(getTranslation("planning.day-off.name.help"));
        Button submit = new Button(getTranslation("planning.day-off.add.do"), click -> {
            date.setErrorMessage(getTranslation("planning.session.date.needed"));
            date.setInvalid(date.isEmpty());
            if (!date.isEmpty() && save(date.getValue(), name)) {
                dialog.close();
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(
                StaffPanels.quiet(
                        this, "planning.day-off.add.lead", getTranslation(Texts.key("planning.country.", country))),
                date,
                name);
        form.addClassName("vt-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("base.cancel"), click -> dialog.close()), submit);
        dialog.open();
    }

    private boolean save(LocalDate date, TextField name) {
        if (holidays.add(country, date, name.getValue(), user.require())
                instanceof PlanningChange.Refused(String textKey)) {
            name.setErrorMessage(getTranslation(textKey));
            name.setInvalid(true);
            return false;
        }
        Notices.done(
                getTranslation("planning.day-off.saved", Formats.of(getLocale()).date(date)));
        reload();
        return true;
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.CourseKind;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionStage;
import org.jspecify.annotations.Nullable;

/** The filters of the board; the chips of the kinds show the colours too. Each choice is an address. */
class CalendarFilters extends Div {

    private static final long serialVersionUID = 1L;

    /** What is cancelled does not stand on the board. */
    private static final Set<SessionStage> STAGES = EnumSet.complementOf(EnumSet.of(SessionStage.CANCELLED));

    private final transient QueryParameters address;
    private final transient CalendarFilter filter;
    private final transient Choices choices;
    private final transient PlanningWords words;
    private final UnorderedList chosen = new UnorderedList();
    private final Div fields = new Div();

    /** @param phone whether everything folds away, because there is no room for it */
    CalendarFilters(CalendarFilter filter, QueryParameters address, PlanningWords words, boolean phone) {
        this.address = address;
        this.filter = filter;
        this.choices = filter.choices();
        this.words = words;
        addClassName("vt-calendar-filters");
        fields.addClassName("vt-board-fields");
        chosen.getElement().setAttribute("role", "list");
        makeFields();
        if (phone) {
            Div all = new Div(kinds(), states(), only(), fields);
            all.addClassName("vt-stack");
            Details fold = new Details(getTranslation("planning.filter.all"), all);
            fold.setOpened(filter.kind() != null
                    || filter.state() != null
                    || !filter.only().isEmpty());
            add(chosen(), fold);
        } else {
            add(kinds(), states(), only(), chosen(), new Details(getTranslation("planning.filter.more"), fields));
        }
    }

    private FilterChips kinds() {
        FilterChips kinds = new FilterChips(
                getTranslation("planning.filter.kind"), PlanningView.class, address, CalendarFilter.KIND);
        kinds.addClassName("vt-kinds");
        for (CourseKind kind : CourseKind.values()) {
            kinds.option(CalendarFilter.code(kind), words.kind(kind, getLocale()));
        }
        return kinds;
    }

    private FilterChips states() {
        FilterChips states = new FilterChips(
                getTranslation("planning.filter.state"), PlanningView.class, address, CalendarFilter.STATE);
        STAGES.forEach(stage -> states.option(
                Texts.key("", stage),
                getTranslation("planning.board.signed", StateSign.of(stage).sign(), words.stage(stage, getLocale()))));
        return states;
    }

    private Nav only() {
        UnorderedList list = new UnorderedList();
        list.getElement().setAttribute("role", "list");
        for (CalendarFilter.Only each : CalendarFilter.Only.values()) {
            boolean on = filter.only().contains(each);
            RouterLink link = new RouterLink(PlanningView.class);
            link.setQueryParameters(CalendarFilter.with(address, each, !on));
            link.addClassName("vt-chip");
            if (on) {
                link.getElement().setAttribute("aria-current", "true");
                link.add(Tone.GOOD.icon());
            }
            link.add(new Span(getTranslation("planning.filter.only." + each.code())));
            list.add(new ListItem(link));
        }
        Span name = new Span(getTranslation("planning.filter.only"));
        name.getElement().setAttribute("aria-hidden", "true");
        Nav nav = new Nav(name, list);
        nav.addClassName("vt-chips");
        nav.setAriaLabel(getTranslation("planning.filter.only"));
        return nav;
    }

    private void makeFields() {
        field(
                "planning.filter.course",
                CalendarFilter.COURSE,
                choices.courses(),
                course -> course.title(getLocale()),
                course -> course.code(),
                filter.course());
        field(
                "planning.filter.site",
                CalendarFilter.SITE,
                choices.sites(),
                site -> site.name(),
                site -> site.code(),
                filter.site());
        field(
                "planning.filter.organiser",
                CalendarFilter.ORGANISER,
                choices.branches(),
                Branch::name,
                Branch::code,
                filter.branch().orElse(null));
        field(
                "planning.filter.trainer",
                CalendarFilter.TRAINER,
                choices.trainers(),
                trainer -> words.trainer(trainer, getLocale()),
                trainer -> trainer.id().value().toString(),
                filter.trainer());
        field(
                "planning.filter.room",
                CalendarFilter.ROOM,
                choices.rooms(),
                this::roomAtSite,
                room -> room.id().value().toString(),
                filter.room());
        if (filter.organiser().equals(SessionDraft.WHOLE_ORGANISATION)) {
            chosen.add(chip(getTranslation("planning.organiser.everybody"), CalendarFilter.ORGANISER));
        }
    }

    private String roomAtSite(Room room) {
        return choices.site(room.site())
                .map(site -> getTranslation("planning.calendar.place", site.name(), room.name()))
                .orElse(room.name());
    }

    private <T> void field(
            String labelKey,
            String parameter,
            List<T> values,
            Function<T, String> label,
            Function<T, String> code,
            @Nullable T now) {
        ComboBox<T> field = new ComboBox<>(getTranslation(labelKey));
        field.setItems(values);
        field.setItemLabelGenerator(label::apply);
        field.setClearButtonVisible(true);
        field.setValue(now);
        field.addValueChangeListener(typed -> UI.getCurrent()
                .navigate(
                        PlanningView.class,
                        typed.getValue() == null
                                ? address.excluding(parameter)
                                : address.excluding(parameter).merging(parameter, code.apply(typed.getValue()))));
        fields.add(field);
        if (now != null) {
            chosen.add(chip(label.apply(now), parameter));
        }
    }

    private ListItem chip(String text, String parameter) {
        RouterLink link = new RouterLink(PlanningView.class);
        link.setQueryParameters(address.excluding(parameter));
        link.addClassName("vt-chip");
        link.getElement()
                .setAttribute("aria-current", "true")
                .setAttribute("aria-label", getTranslation("planning.filter.remove", text));
        link.add(new Span(text), Icons.decorative(VaadinIcon.CLOSE_SMALL));
        return new ListItem(link);
    }

    private Nav chosen() {
        Nav nav = new Nav(chosen);
        nav.addClassName("vt-chips");
        nav.setAriaLabel(getTranslation("planning.filter.chosen"));
        nav.setVisible(chosen.getComponentCount() > 0);
        return nav;
    }
}

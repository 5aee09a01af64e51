package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomResult;
import nl.vertrouwd.planning.Rooms;
import org.jspecify.annotations.Nullable;

/** The sites with their rooms; those that have rooms first. */
@Route("rooms")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class RoomsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Rooms rooms;
    private final transient Sites sites;
    private final transient CurrentUser user;
    private final transient PlanningWords words;
    private final Div content = new Div();

    RoomsView(Rooms rooms, Sites sites, CurrentUser user, PlanningWords words) {
        this.rooms = rooms;
        this.sites = sites;
        this.user = user;
        this.words = words;
        content.addClassNames("vt-stack", "vt-sites");
        add(content);
        reload();
    }

    private void reload() {
        List<Site> all = sites.all();
        Map<SiteId, List<Room>> bySite = rooms.all().stream().collect(Collectors.groupingBy(Room::site));
        Button add = new Button(getTranslation("planning.rooms.add"), click -> edit(all, null, null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        add.setVisible(!all.isEmpty());
        head(
                getTranslation("planning.rooms.title"),
                getTranslation("planning.rooms.lead"),
                add,
                new RouterLink(getTranslation("planning.closed.title"), BlockedPlacesView.class));
        content.removeAll();
        if (all.isEmpty()) {
            content.add(new EmptyState(
                    getTranslation("planning.rooms.no-sites"), getTranslation("planning.rooms.no-sites.lead")));
            return;
        }
        section(
                "planning.rooms.with",
                all.stream().filter(site -> bySite.containsKey(site.id())).toList(),
                all,
                bySite);
        section(
                "planning.rooms.without",
                all.stream().filter(site -> !bySite.containsKey(site.id())).toList(),
                all,
                bySite);
    }

    private void section(String key, List<Site> shown, List<Site> all, Map<SiteId, List<Room>> bySite) {
        if (!shown.isEmpty()) {
            CardGrid cards = new CardGrid();
            shown.forEach(site -> cards.card(card(site, all, bySite.getOrDefault(site.id(), List.of()))));
            Section section = new Section(new H2(getTranslation(key, shown.size())), cards);
            section.addClassName("vt-section");
            content.add(section);
        }
    }

    private Card card(Site site, List<Site> all, List<Room> its) {
        Card card = new Card(site.name());
        if (words.isElsewhere(site.zone())) {
            card.quiet(getTranslation(
                    "planning.rooms.zone", Formats.of(getLocale()).zone(site.zone())));
        }
        if (!its.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("vt-rooms");
            list.getElement().setAttribute("role", "list");
            its.forEach(room -> list.add(new ListItem(line(site, all, room))));
            card.add(list);
        }
        Button add = new Button(getTranslation("planning.rooms.add"), click -> edit(all, site, null));
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add.setAriaLabel(getTranslation("planning.rooms.add.at", site.name()));
        return card.actions(add);
    }

    private Component line(Site site, List<Site> all, Room room) {
        Span name = new Span(room.name());
        name.addClassName("vt-room-name");
        Span places = new Span(getTranslation("planning.rooms.capacity", room.capacity()));
        places.addClassNames("vt-quiet", "vt-numbers");
        Button change = new Button(getTranslation("planning.rooms.change"), click -> edit(all, site, room));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("planning.rooms.change.which", room.name()));
        Div line = new Div(name, places);
        if (!room.active()) {
            line.add(new Badge(getTranslation("planning.rooms.inactive"), Tone.NEUTRAL));
        }
        line.add(change);
        line.addClassName("vt-room");
        return line;
    }

    private void edit(List<Site> all, @Nullable Site site, @Nullable Room room) {
        new RoomDialog(all, site, room, typed -> save(room, typed)).open();
    }

    private RoomResult save(@Nullable Room room, RoomDialog.Typed typed) {
        RoomResult result = rooms.save(
                room == null ? null : room.id(),
                Objects.requireNonNull(typed.site()).id(),
                typed.name(),
                Objects.requireNonNull(typed.capacity()),
                typed.active(),
                room == null ? 0 : room.version(),
                user.require());
        if (result instanceof RoomResult.Saved saved) {
            Notices.done(getTranslation("planning.rooms.saved", saved.room().name()));
            reload();
        }
        return result;
    }
}

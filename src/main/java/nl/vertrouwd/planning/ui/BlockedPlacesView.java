package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.BlockReason;
import nl.vertrouwd.planning.BlockResult;
import nl.vertrouwd.planning.Blocked;
import nl.vertrouwd.planning.BlockedPeriod;
import nl.vertrouwd.planning.BlockedPeriods;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomId;
import nl.vertrouwd.planning.Rooms;

/** When sites and rooms are not to be planned. */
@Route("blocked-places")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class BlockedPlacesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BlockedPeriods blocked;
    private final transient Sites sites;
    private final transient Rooms rooms;
    private final transient CurrentUser user;
    private final transient Clock clock;
    private final Div body = new Div();
    private transient List<Site> allSites = List.of();
    private transient List<Room> allRooms = List.of();

    BlockedPlacesView(BlockedPeriods blocked, Sites sites, Rooms rooms, CurrentUser user, Clock clock) {
        this.blocked = blocked;
        this.sites = sites;
        this.rooms = rooms;
        this.user = user;
        this.clock = clock;
        Button add = new Button(getTranslation("planning.closed.add"), click -> ask());
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        head(getTranslation("planning.closed.title"), getTranslation("planning.closed.lead"), add);
        back(getTranslation("planning.rooms.title"), "/rooms");
        body.addClassName("vt-stack");
        add(body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        allSites = sites.all();
        allRooms = rooms.all();
        reload();
    }

    private void reload() {
        body.removeAll();
        List<BlockedPeriod> periods = blocked.ofPlaces(user.require());
        if (periods.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("planning.closed.empty"), getTranslation("planning.closed.empty.lead")));
            return;
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-lines");
        list.getElement().setAttribute("role", "list");
        periods.forEach(period -> list.add(line(period)));
        Section panel = new Section(list);
        panel.addClassNames("vt-panel", "vt-line-panel");
        body.add(panel);
    }

    private ListItem line(BlockedPeriod period) {
        String place = place(period.what());
        String when = BlockWords.when(period, getLocale());
        Span why = new Span(getTranslation("planning.closed.line", when, BlockWords.reason(period.reason(), this)));
        why.addClassName("vt-quiet");
        Button lift = new Button(getTranslation("planning.blocked.lift"), click -> lift(period, place, when));
        lift.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        lift.setAriaLabel(getTranslation("planning.closed.lift.which", place, when));
        Div words = new Div(new Span(place), why);
        words.addClassName("vt-line-words");
        return new ListItem(words, lift);
    }

    private void lift(BlockedPeriod period, String place, String when) {
        Confirm.askToRemove(
                getTranslation("planning.blocked.lift.title"),
                getTranslation("planning.closed.lift.touches", place, when),
                getTranslation("planning.blocked.lift.do"),
                () -> {
                    blocked.lift(period.id(), user.require());
                    Notices.done(getTranslation("planning.blocked.lifted"));
                    reload();
                });
    }

    private String place(Blocked what) {
        return switch (what) {
            case Blocked.Place place -> name(place.site());
            case Blocked.OneRoom one -> room(one.room());
            case Blocked.Staff nobody -> "";
        };
    }

    private String room(RoomId id) {
        return allRooms.stream()
                .filter(room -> room.id().equals(id))
                .findAny()
                .map(room -> getTranslation("planning.closed.room-at", room.name(), name(room.site())))
                .orElse("");
    }

    private String name(SiteId id) {
        return allSites.stream()
                .filter(site -> site.id().equals(id))
                .findAny()
                .map(Site::name)
                .orElse("");
    }

    private void ask() {
        ComboBox<Site> site = new ComboBox<>(getTranslation("planning.field.site"));
        site.setItems(allSites);
        site.setItemLabelGenerator(Site::name);
        site.setRequiredIndicatorVisible(true);
        ComboBox<Room> room = new ComboBox<>(getTranslation("planning.field.room"));
        room.setItemLabelGenerator(Room::name);
        room.setPlaceholder(getTranslation("planning.closed.all-rooms"));
        room.setClearButtonVisible(true);
        site.addValueChangeListener(change -> room.setItems(allRooms.stream()
                .filter(each -> change.getValue() != null
                        && each.site().equals(change.getValue().id()))
                .toList()));
        new BlockDialog(
                        getTranslation("planning.closed.add"),
                        getTranslation("planning.closed.add.lead"),
                        BlockReason.of(false),
                        getTranslation("planning.block.save"),
                        LocalDate.now(clock),
                        List.of(site, room),
                        typed -> keep(site, room, typed))
                .open();
    }

    private BlockResult keep(ComboBox<Site> site, ComboBox<Room> room, BlockDialog.Typed typed) {
        site.setErrorMessage(getTranslation("planning.room.site.needed"));
        site.setInvalid(site.isEmpty());
        if (site.isEmpty()) {
            return new BlockResult.Refused("planning.room.site.needed");
        }
        Blocked what = room.isEmpty()
                ? new Blocked.Place(site.getValue().id())
                : new Blocked.OneRoom(Objects.requireNonNull(room.getValue()).id());
        BlockResult result = blocked.block(what, typed.from(), typed.until(), typed.reason(), user.require());
        if (result instanceof BlockResult.Blocked kept) {
            Notices.done(getTranslation("planning.closed.saved", kept.sessions()));
            reload();
        }
        return result;
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.organisation.SiteId;
import nl.vertrouwd.organisation.Sites;
import nl.vertrouwd.planning.PlanningChange;
import nl.vertrouwd.planning.TravelTimes;
import org.jspecify.annotations.Nullable;

/** How long people travel from one site to each other one. */
@Route("travel-times")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class TravelView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String FROM = "from";

    private final transient TravelTimes travel;
    private final transient Sites sites;
    private final transient CurrentUser user;
    private final ComboBox<Site> from = new ComboBox<>(getTranslation("planning.travel.from"));
    private final Div body = new Div();
    private transient List<Site> all = List.of();

    TravelView(TravelTimes travel, Sites sites, CurrentUser user) {
        this.travel = travel;
        this.sites = sites;
        this.user = user;
        head(getTranslation("planning.travel.title"), getTranslation("planning.travel.lead", travel.usual()));
        from.setItemLabelGenerator(Site::name);
        from.addClassName("vt-travel-from");
        from.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                UI.getCurrent()
                        .navigate(
                                TravelView.class,
                                QueryParameters.of(FROM, change.getValue().code()));
            }
        });
        body.addClassName("vt-stack");
        add(from, body);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = sites.all();
        from.setItems(all);
        String code = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(FROM)
                .orElse("");
        Site site = all.stream()
                .filter(each -> each.code().equals(code))
                .findAny()
                .orElse(all.isEmpty() ? null : all.getFirst());
        from.setVisible(site != null);
        from.setValue(site);
        show(site);
    }

    private void show(@Nullable Site site) {
        body.removeAll();
        if (site == null || all.size() < 2) {
            body.add(new EmptyState(
                    getTranslation("planning.rooms.no-sites"), getTranslation("planning.rooms.no-sites.lead")));
            return;
        }
        Map<Set<SiteId>, Integer> known = travel.all(user.require()).stream()
                .collect(Collectors.toMap(each -> Set.of(each.one(), each.other()), each -> each.minutes()));
        UnorderedList list = new UnorderedList();
        list.addClassName("vt-lines");
        list.getElement().setAttribute("role", "list");
        all.stream()
                .filter(other -> !other.id().equals(site.id()))
                .forEach(other -> list.add(line(site, other, known.get(Set.of(site.id(), other.id())))));
        Section panel = StaffPanels.panel(this, "planning.travel.to", list);
        panel.addClassName("vt-line-panel");
        body.add(panel);
    }

    private ListItem line(Site site, Site other, @Nullable Integer minutes) {
        Span time = new Span(
                minutes != null
                        ? getTranslation("planning.travel.minutes", minutes)
                        : site.zone().equals(other.zone())
                                ? getTranslation("planning.travel.usual", travel.usual())
                                : getTranslation("planning.travel.overseas"));
        time.addClassNames("vt-quiet", "vt-numbers");
        Div words = new Div(new Span(other.name()), time);
        words.addClassName("vt-line-words");
        Button change = new Button(getTranslation("planning.travel.change"), click -> ask(site, other, minutes));
        change.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        change.setAriaLabel(getTranslation("planning.travel.change.which", site.name(), other.name()));
        return new ListItem(words, change);
    }

    private void ask(Site site, Site other, @Nullable Integer minutes) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("planning.travel.between", site.name(), other.name()));
        dialog.setWidth("26rem");
        IntegerField field = new IntegerField(getTranslation("planning.travel.field"));
        field.setValue(minutes);
        field.setStepButtonsVisible(true);
        field.setStep(5);
        field.setHelperText(getTranslation("planning.travel.field.help"));
        Button submit = new Button(getTranslation("planning.travel.save"), click -> {
            if (save(site, other, field)) {
                dialog.close();
                Notices.done(getTranslation("planning.travel.saved"));
                show(site);
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div form = new Div(field);
        form.addClassName("vt-form");
        dialog.add(form);
        dialog.getFooter().add(new Button(getTranslation("base.cancel"), click -> dialog.close()), submit);
        dialog.open();
    }

    private boolean save(Site site, Site other, IntegerField field) {
        if (field.isEmpty()) {
            travel.remove(site.id(), other.id(), user.require());
            return true;
        }
        if (travel.set(site.id(), other.id(), field.getValue(), user.require())
                instanceof PlanningChange.Refused(String textKey)) {
            field.setErrorMessage(getTranslation(textKey));
            field.setInvalid(true);
            return false;
        }
        return true;
    }
}

package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Following;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeDesk;
import nl.vertrouwd.obligation.SchemeDeskState;
import nl.vertrouwd.obligation.SchemeEditing;
import nl.vertrouwd.obligation.SchemeProblem;
import nl.vertrouwd.obligation.SchemeSentences;
import nl.vertrouwd.obligation.Schemes;
import org.jspecify.annotations.Nullable;

/**
 * Changes a scheme from a day on: what is to be different, then who would stand otherwise, then it is stored. What runs goes on when the page
 * is left, and who comes back finds it.
 */
@Route("schemes/:scheme/change")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/obligation.css")
class SchemeChangeView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Schemes schemes;
    private final transient SchemeEditing editing;
    private final transient SchemeDesk desk;
    private final transient ChangeForms forms;
    private final transient Actor actor;
    private final transient SchemeSentences sentences;
    private final PreviewPanel preview;
    private final Button look = new Button(getTranslation("obligation.change.look"), click -> look());
    private final Div actions = new Div(look);
    private final Div content = new Div();
    private @Nullable ChangeForm form;
    private transient @Nullable ChangeAddress address;

    SchemeChangeView(
            Schemes schemes,
            SchemeEditing editing,
            SchemeDesk desk,
            ChangeForms forms,
            PreviewPanels panels,
            CurrentUser user) {
        this.schemes = schemes;
        this.editing = editing;
        this.desk = desk;
        this.forms = forms;
        this.actor = user.require();
        this.sentences = forms.sentences(getLocale());
        this.preview = panels.of(actor, sentences, this::compare, this::store);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        actions.addClassName("vt-actions");
        content.addClassName("vt-stack");
        add(content);
        Following.of(this, changed -> desk.watch(actor, changed), this::show);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<DutyScheme> scheme =
                event.getRouteParameters().get(SchemeView.SCHEME).flatMap(schemes::find);
        Optional<ChangeAddress> asked = scheme.flatMap(
                found -> ChangeAddress.of(found, event.getLocation().getQueryParameters()));
        if (asked.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (!editing.mayChange(actor)) {
            event.rerouteToError(AccessDeniedException.class);
        } else {
            address = asked.get();
            if (isStored(desk.state(actor))) {
                event.forwardTo(SchemeView.class, new RouteParameters(SchemeView.SCHEME, address.scheme()));
            } else {
                begin(scheme.orElseThrow(), address);
            }
        }
    }

    private void begin(DutyScheme scheme, ChangeAddress asked) {
        String what = asked.what().name().toLowerCase(Locale.ROOT);
        String about = asked.requirement() == null
                ? getTranslation("obligation.scheme.terms")
                : scheme.requirement(asked.requirement())
                        .map(requirement -> requirement.title().in(getLocale()))
                        .orElse("");
        back(scheme.title().in(getLocale()), "/schemes/" + scheme.code());
        head(
                getTranslation("obligation.change.title." + what, about),
                getTranslation("obligation.change.lead." + what));
        ChangeForm shown = forms.of(scheme, asked, sentences);
        shown.whenTyped(this::typed);
        form = shown;
        SchemeDeskState state = desk.state(actor);
        if (state.change() != null && isOurs(state)) {
            shown.show(state.change());
        }
        content.removeAll();
        content.add(shown, actions, preview);
        show();
    }

    /** What was worked out is of something else than what is typed now. */
    private void typed() {
        if (isOurs(desk.state(actor))) {
            desk.clear(actor);
            show();
        }
    }

    private void look() {
        Objects.requireNonNull(form).typed().ifPresent(change -> compare(change, change.from()));
    }

    private void compare(LocalDate day) {
        SchemeChange change = desk.state(actor).change();
        if (change != null) {
            compare(change, day);
        }
    }

    private void compare(SchemeChange change, LocalDate day) {
        List<SchemeProblem> problems = desk.compare(actor, change, day);
        Objects.requireNonNull(form).wrong(problems, sentences);
        show();
    }

    private void store() {
        desk.store(actor);
        show();
    }

    private boolean isOurs(SchemeDeskState state) {
        return state.change() != null && ChangeAddress.of(state.change()).equals(address);
    }

    private boolean isStored(SchemeDeskState state) {
        return isOurs(state) && state.step() == SchemeDeskState.Step.STORED;
    }

    private void show() {
        SchemeDeskState state = desk.state(actor);
        boolean ours = isOurs(state);
        if (isStored(state)) {
            getUI().ifPresent(ui -> ui.navigate(
                    SchemeView.class,
                    new RouteParameters(
                            SchemeView.SCHEME, Objects.requireNonNull(address).scheme())));
            return;
        }
        if (ours && state.step() == SchemeDeskState.Step.REFUSED) {
            Objects.requireNonNull(form).wrong(state.problems(), sentences);
        }
        actions.setVisible(!ours || !state.isReady() && !state.isRunning());
        preview.show(ours ? state : null);
    }
}

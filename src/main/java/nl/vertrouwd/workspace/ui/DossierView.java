package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.DossierWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.workspace.Dossier;
import nl.vertrouwd.workspace.Dossiers;

/** My own file, complete, to read and to take away. */
@Route("dossier")
@RolesAllowed(Role.Names.PARTICIPANT)
@StyleSheet("context://css/organisation.css")
@StyleSheet("context://css/workspace.css")
class DossierView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Dossiers dossiers;
    private final transient DossierWords words;
    private final transient CurrentUser user;

    DossierView(Dossiers dossiers, DossierWords words, CurrentUser user) {
        this.dossiers = dossiers;
        this.words = words;
        this.user = user;
        Anchor json = download("json");
        json.addClassName("vt-button");
        Anchor pdf = download("pdf");
        pdf.addClassNames("vt-button", "vt-button-primary");
        head(getTranslation("workspace.dossier.own"), getTranslation("workspace.dossier.own.lead"), pdf, json);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<Dossier> own = dossiers.own(user.require(), getLocale());
        if (own.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        getChildren().filter(DossierBody.class::isInstance).toList().forEach(this::remove);
        add(new DossierBody(own.get(), Map.of(), words, () -> {}));
    }

    private Anchor download(String format) {
        String address = "/dossier." + format + "?lang=" + getLocale().getLanguage();
        Anchor link = new Anchor(address, getTranslation("workspace.dossier.download." + format));
        link.setRouterIgnore(true);
        link.getElement().setAttribute("download", true);
        return link;
    }
}

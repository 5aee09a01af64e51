package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SettingResult;
import nl.vertrouwd.access.SettingRow;
import nl.vertrouwd.access.Settings;
import nl.vertrouwd.base.ui.CardGrid;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;

/** Everything that is set for the whole product, each with what it means and who set it. */
@Route("settings")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("css/access.css")
class SettingsView extends Page {

    private static final long serialVersionUID = 1L;

    private final transient Settings settings;
    private final transient Actor actor;
    private final transient Clock clock;
    private final Div content = new Div();

    SettingsView(Settings settings, CurrentUser currentUser, Clock clock) {
        this.settings = settings;
        this.actor = currentUser.require();
        this.clock = clock;
        head(getTranslation("access.settings.title"), getTranslation("access.settings.sentence"));
        H2 heading = new H2(getTranslation("access.settings.all"));
        heading.addClassName("vt-visually-hidden");
        add(heading, content);
        show();
    }

    private void show() {
        CardGrid cards = new CardGrid();
        cards.addClassName("vt-settings");
        settings.all(actor, getLocale())
                .forEach(row -> cards.card(new SettingCard(row, clock.getZone(), value -> change(row, value))));
        content.removeAll();
        content.add(cards);
    }

    private SettingResult change(SettingRow row, int value) {
        SettingResult result = settings.change(actor, row.setting(), value, row.version());
        if (result instanceof SettingResult.Changed) {
            Notices.done(getTranslation("access.settings.changed"));
            show();
        } else if (result instanceof SettingResult.ChangedMeanwhile) {
            Notices.refused(getTranslation("access.settings.meanwhile"));
            show();
        }
        return result;
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.planning.BulkChange;
import nl.vertrouwd.planning.BulkLine;
import nl.vertrouwd.planning.SessionId;

/** Changes many sessions at once: choose them, say what is to happen, look what that means for each, apply. */
@Route("planning/changes")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class ChangesView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int AT_ONCE = 10;

    private final transient ChangeServices services;
    private final transient Choices choices;
    private final transient PlanningWords words;
    private final transient PersonWords people;
    private final ChangeFilter filter;
    private final ChangePick pick;
    private final ChangeWish wish;
    private final Button look = new Button();
    private final Div outcome = new Div();

    ChangesView(ChangeServices services, PlanningWords words, PersonWords people) {
        this.services = services;
        this.choices = services.choices();
        this.words = words;
        this.people = people;
        back(getTranslation("planning.slots.back"), "/planning");
        head(getTranslation("planning.bulk.title"), getTranslation("planning.bulk.lead"));
        filter = new ChangeFilter(choices, words, this::find);
        pick = new ChangePick(choices, words, this::changed);
        wish = new ChangeWish(words, this::changed);
        look.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        look.setDisableOnClick(true);
        look.addClickListener(click -> look());
        outcome.addClassName("vt-stack");
        outcome.getElement().setAttribute("aria-live", "polite");
        add(
                new RecentChanges(services),
                section("planning.bulk.which", filter, pick),
                section("planning.bulk.what", wish, look),
                outcome);
        find();
    }

    private Section section(String titleKey, Component... parts) {
        Section section = new Section(new H2(getTranslation(titleKey)));
        section.add(parts);
        section.addClassNames("vt-panel", "vt-stack");
        return section;
    }

    private void find() {
        pick.show(services.choose(filter.wanted()));
        changed();
    }

    /** What was looked at is no longer what would happen. */
    private void changed() {
        int chosen = pick.chosen().size();
        look.setText(getTranslation("planning.bulk.look", chosen));
        look.setEnabled(chosen > 0);
        outcome.removeAll();
    }

    private void look() {
        look.setEnabled(true);
        outcome.removeAll();
        wish.wanted().ifPresent(change -> {
            ProgressLine progress = new ProgressLine();
            outcome.add(progress);
            lookOn(change, pick.chosen(), new ArrayList<>(), progress);
        });
    }

    /** A few at a time, so that a long list shows how far it is. */
    private void lookOn(BulkChange change, List<SessionId> chosen, List<BulkLine> lines, ProgressLine progress) {
        chosen.stream().skip(lines.size()).limit(AT_ONCE).toList().forEach(id -> lines.add(services.look(id, change)));
        if (lines.size() == chosen.size()) {
            show(change, lines);
            return;
        }
        progress.update(getTranslation("planning.bulk.looking"), lines.size(), chosen.size());
        progress.getElement().callJsFunction("hasAttributes").then(painted -> {
            if (progress.isAttached()) {
                lookOn(change, chosen, lines, progress);
            }
        });
    }

    private void show(BulkChange change, List<BulkLine> lines) {
        long possible = lines.stream().filter(BulkLine::isPossible).count();
        Button apply = new Button(getTranslation("planning.bulk.apply", possible), click -> apply(change, lines));
        apply.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        apply.setDisableOnClick(true);
        apply.setEnabled(possible > 0);
        outcome.removeAll();
        outcome.add(new ChangePreview(lines, choices, words, people), apply);
    }

    private void apply(BulkChange change, List<BulkLine> lines) {
        UUID batch = services.begin(change, lines);
        UI.getCurrent().navigate(BatchView.class, BatchView.of(batch));
    }
}

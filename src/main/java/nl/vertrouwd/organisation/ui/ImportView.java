package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.Command;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Accounts;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.CurrentUser;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Following;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Confirmation;
import nl.vertrouwd.organisation.Deliveries;
import nl.vertrouwd.organisation.DeskState;
import nl.vertrouwd.organisation.Impact;
import nl.vertrouwd.organisation.ImportDesk;
import nl.vertrouwd.organisation.ImportProgress;
import nl.vertrouwd.organisation.ImportRuns;
import nl.vertrouwd.organisation.ImportSummary;
import nl.vertrouwd.organisation.ImportTexts;
import nl.vertrouwd.organisation.WaitingDelivery;
import org.jspecify.annotations.Nullable;

/** The files of the personnel system: put them down, try them, take them in. What runs goes on when the page is left. */
@Route("import")
@RolesAllowed(Role.Names.ADMINISTRATOR)
@StyleSheet("context://css/organisation.css")
class ImportView extends Page {

    private static final long serialVersionUID = 1L;

    private static final int KILOBYTE = 1000;

    private final transient ImportDesk desk;
    private final transient Deliveries deliveries;
    private final transient ImportRuns runs;
    private final transient ImportTexts sentences;
    private final transient RunNames names;
    private final transient Actor actor;
    private final transient Clock clock;
    private final DatePicker deliveredOn = new DatePicker();
    private final Div content = new Div();
    private final ProgressLine progress = new ProgressLine();
    private final Button take = new Button(getTranslation("organisation.import.take"), click -> askAndTake());
    private DeskState.@Nullable Step shown;

    ImportView(
            ImportDesk desk,
            Deliveries deliveries,
            ImportRuns runs,
            ImportTexts sentences,
            Accounts accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.runs = runs;
        this.sentences = sentences;
        this.actor = currentUser.require();
        this.names = new RunNames(accounts, actor);
        this.clock = clock;
        deliveredOn.setLabel(getTranslation("organisation.import.delivered-on"));
        deliveredOn.setHelperText(getTranslation("organisation.import.delivered-on.help"));
        deliveredOn.setLocale(getLocale());
        deliveredOn.setRequired(true);
        deliveredOn.setValue(LocalDate.now(clock));
        deliveredOn.addValueChangeListener(change -> take.setVisible(false));
        LocalDate tried = desk.state(actor).deliveredOn();
        if (tried != null) {
            deliveredOn.setValue(tried);
        }
        head(getTranslation("organisation.import.title"), getTranslation("organisation.import.sentence"));
        content.addClassName("vt-stack");
        add(content);
        show();
        Following.of(this, changed -> desk.watch(actor, changed), this::show);
        addAttachListener(attached -> show());
    }

    private void show() {
        DeskState state = desk.state(actor);
        if (state.isRunning() && shown == DeskState.Step.RUNNING) {
            showProgress(state);
            return;
        }
        shown = state.step();
        content.removeAll();
        desk.notice(actor).ifPresent(textKey -> content.add(note(getTranslation(textKey))));
        switch (state.step()) {
            case NOTHING -> {
                waiting();
                content.add(new UploadPanel(desk, actor));
            }
            case FILES -> content.add(files(state), tryPanel(false));
            case RUNNING -> {
                showProgress(state);
                content.add(files(state), progress, new Paragraph(getTranslation("organisation.import.leave")));
            }
            case ENDED, BROKEN -> {
                content.add(files(state), new ImportOutcome(state, sentences));
                boolean tried = state.tried() != null;
                content.add(state.dryRun() || tried ? tryPanel(tried) : again("organisation.import.next"));
            }
        }
        if (!state.isRunning()) {
            content.add(new ImportHistory(runs.latest(actor, 0, ImportHistory.SHOWN), names, clock.getZone()));
        }
    }

    private void waiting() {
        List<WaitingDelivery> waiting = deliveries.waiting(actor);
        if (!waiting.isEmpty()) {
            content.add(new WaitingDeliveries(waiting, this::open));
        }
    }

    private void open(WaitingDelivery delivery) {
        deliveredOn.setValue(delivery.deliveredOn());
        if (!deliveries.putOnDesk(actor, delivery.name())) {
            Notices.refused(getTranslation("organisation.delivery.gone"));
            show();
        }
    }

    private static Component note(String sentence) {
        Div note = new Div(new Paragraph(sentence));
        note.addClassNames("vt-summary", Tone.SOON.className());
        return note;
    }

    private void showProgress(DeskState state) {
        ImportProgress now = state.progress();
        if (now == null) {
            progress.update(getTranslation("organisation.import.starting"), 0, 0);
        } else {
            boolean reading = now.phase() == ImportProgress.Phase.READING;
            long unit = reading ? KILOBYTE : 1;
            progress.update(
                    getTranslation(
                            reading ? "organisation.import.reading-kb" : "organisation.import.writing-rows",
                            now.file()),
                    now.done() / unit,
                    now.total() / unit);
        }
    }

    private Component files(DeskState state) {
        Section section = new Section(new H2(state.name()));
        section.add(new Paragraph(String.join(", ", state.files())));
        return section;
    }

    /** The dry run is the first step; only files that went through it get the second button. */
    private Component tryPanel(boolean tried) {
        Button dryRun = new Button(getTranslation("organisation.import.try"), click -> tryOut());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        dryRun.setThemeVariant(ButtonVariant.LUMO_PRIMARY, !tried);
        take.setVisible(tried && desk.isOpen(actor));
        Div actions = new Div(take, dryRun, again("organisation.import.other"));
        actions.addClassName("vt-actions");
        Section section = new Section(deliveredOn, actions);
        section.addClassName("vt-stack");
        return section;
    }

    /** A delivery that closes something says how much, and is taken in only after a second yes; a large one after a considered one. */
    private void askAndTake() {
        ImportSummary tried = desk.state(actor).tried();
        if (tried == null) {
            return;
        }
        Confirmation yes = Confirmation.of(tried.impact());
        if (tried.impact().isLarge()) {
            askForTheNumber(tried.impact(), () -> desk.take(actor, deliveredOn.getValue(), yes));
        } else if (tried.closedRows() > 0) {
            Confirm.askToRemove(
                    getTranslation("organisation.import.closes.question", tried.closedRows()),
                    getTranslation("organisation.import.closes.touches"),
                    getTranslation("organisation.import.take"),
                    () -> desk.take(actor, deliveredOn.getValue(), Confirmation.NONE));
        } else {
            desk.take(actor, deliveredOn.getValue(), Confirmation.NONE);
        }
    }

    private void askForTheNumber(Impact impact, Command whenConfirmed) {
        int people = impact.closesTooMany() ? impact.closed() : impact.moved();
        new TypedNumberDialog(
                        getTranslation("organisation.import.large.question"),
                        people,
                        "organisation.import.large.type",
                        "organisation.import.large.wrong",
                        getTranslation("organisation.import.take"),
                        whenConfirmed)
                .about(
                        new ImpactLines(impact, sentences),
                        new Paragraph(getTranslation("organisation.import.closes.touches")))
                .open();
    }

    private Button again(String textKey) {
        Button button = new Button(getTranslation(textKey), click -> desk.clear(actor));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private void tryOut() {
        if (deliveredOn.getValue() == null) {
            deliveredOn.setInvalid(true);
            deliveredOn.setErrorMessage(getTranslation("organisation.import.delivered-on.missing"));
            deliveredOn.focus();
            return;
        }
        desk.dryRun(actor, deliveredOn.getValue());
    }
}

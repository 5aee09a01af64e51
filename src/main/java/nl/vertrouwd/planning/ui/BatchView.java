package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.base.ui.ProgressLine;
import nl.vertrouwd.organisation.PersonWords;
import nl.vertrouwd.planning.BulkBatch;
import nl.vertrouwd.planning.BulkOutcome;
import org.jspecify.annotations.Nullable;

/** How far a change of many sessions is and what came of it; to continue it when it was cut off, and to undo it for ten minutes. */
@Route("planning/changes/:batch")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class BatchView extends Page implements BeforeEnterObserver {

    static final String BATCH = "batch";

    private static final long serialVersionUID = 1L;

    private final transient ChangeServices services;
    private final transient PlanningWords words;
    private final transient PersonWords people;
    private final Div body = new Div();
    private transient @Nullable UUID id;
    private transient @Nullable Runnable unwatch;

    BatchView(ChangeServices services, PlanningWords words, PersonWords people) {
        this.services = services;
        this.words = words;
        this.people = people;
        body.addClassName("vt-stack");
        add(body);
    }

    static RouteParameters of(UUID batch) {
        return new RouteParameters(BATCH, batch.toString());
    }

    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BulkBatch batch = event.getRouteParameters()
                .get(BATCH)
                .flatMap(BatchView::id)
                .flatMap(services::find)
                .orElseThrow(NotFoundException::new);
        id = batch.id();
        back(getTranslation("planning.bulk.title"), "/planning/changes");
        head(ChangeWords.said(batch.wanted(), this), getTranslation("planning.bulk.batch.lead"));
        show(batch);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        SerializableRunnable again = attached.getUI()
                .accessLater(() -> services.find(Objects.requireNonNull(id)).ifPresent(this::show), () -> {});
        unwatch = services.watch(Objects.requireNonNull(id), again::run);
        services.find(Objects.requireNonNull(id)).ifPresent(this::show); // what was done before it was watched
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        super.onDetach(detached);
        if (unwatch != null) {
            unwatch.run();
        }
    }

    private void show(BulkBatch batch) {
        body.removeAll();
        long waiting = batch.count(BulkOutcome.WAITING);
        if (services.isRunning(batch.id())) {
            ProgressLine progress = new ProgressLine();
            progress.update(
                    getTranslation("planning.bulk.batch.running"),
                    batch.items().size() - waiting,
                    batch.items().size());
            body.add(progress, new Paragraph(getTranslation("planning.bulk.batch.leave")));
            return;
        }
        if (waiting > 0) {
            body.add(
                    new Paragraph(getTranslation("planning.bulk.batch.cut-off", waiting)),
                    button("planning.bulk.batch.continue", () -> services.proceed(batch.id())));
        }
        if (batch.isUndoable(services.now())) {
            body.add(undo(batch));
        }
        body.add(new BatchOutcome(batch, services, words, people));
    }

    private Div undo(BulkBatch batch) {
        ZonedDateTime until =
                services.atHome(Objects.requireNonNull(batch.doneAt()).plus(BulkBatch.UNDO));
        Button undo = new Button(
                getTranslation("planning.bulk.undo"),
                click -> Confirm.ask(
                        getTranslation("planning.bulk.undo.title"),
                        getTranslation("planning.bulk.undo.touches", batch.count(BulkOutcome.DONE)),
                        getTranslation("planning.bulk.undo"),
                        () -> {
                            services.undo(batch.id());
                            services.find(batch.id()).ifPresent(this::show);
                        }));
        Div line = new Div(
                undo,
                new Paragraph(getTranslation(
                        "planning.bulk.undo.until", Formats.of(getLocale()).time(until.toLocalTime()))));
        line.addClassName("vt-actions");
        return line;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(getTranslation(key), click -> {
            act.run();
            services.find(Objects.requireNonNull(id)).ifPresent(this::show);
        });
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }
}

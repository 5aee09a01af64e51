package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Optional;
import nl.vertrouwd.access.AuditWords;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.planning.Enrolling;
import nl.vertrouwd.planning.ScheduleResult;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.SessionState;
import org.jspecify.annotations.Nullable;

/** One session, new or planned: what it is, where and when it is given, and by whom. */
@Route("planning/new")
@RouteAlias("sessions/:reference/edit")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class SessionEditorView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient EditorServices services;
    private final transient PlanningWords words;
    private final transient Texts texts;
    private final transient Choices choices;
    private final transient SessionEndings endings;
    private final SessionConflict conflict = new SessionConflict();
    private final ClashNotes clashes = new ClashNotes();
    private final HindranceNotes hindrances;
    private final StoryPanel story;
    private final Div outside = new Div();
    private final SessionForm form;
    private final KeptTyping kept;
    private final EditorActions actions;
    private transient @Nullable SessionDetails stored;
    private transient @Nullable Boolean refusedToPublish;

    SessionEditorView(EditorServices services, PlanningWords words, AuditWords audit, Texts texts) {
        this.services = services;
        this.words = words;
        this.texts = texts;
        this.choices = services.choices();
        this.endings = new SessionEndings(services, words);
        this.form = new SessionForm(services, choices, words, this::typed);
        this.kept = new KeptTyping(services, form::show);
        this.hindrances = new HindranceNotes(words);
        this.story = new StoryPanel(services, words, audit);
        this.actions = new EditorActions(this::save, this::confirm, this::askToDelete, this::askToCancel);
        outside.addClassName("vt-ways-on");
        add(kept, conflict, form, outside, clashes, hindrances, actions, story);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> reference = event.getRouteParameters().get(PlanningNavigation.REFERENCE);
        Optional<SessionDetails> found = reference.map(PathName::read).flatMap(services::session);
        if (reference.isPresent() && found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
        } else if (found.isPresent() && !services.mayChange(found.get())) {
            event.forwardTo("sessions/" + PathName.of(found.get().session().reference()));
        } else if (found.isPresent()) {
            show(found.get());
        } else {
            showNew(event.getLocation().getQueryParameters());
        }
    }

    private void showNew(QueryParameters address) {
        stored = null;
        outside.removeAll();
        story.setVisible(false);
        head(getTranslation("planning.editor.new"), getTranslation("planning.editor.new.lead"));
        SessionDraft empty =
                SessionSuggestions.empty(choices.usualOrganiser(), getLocale().getLanguage(), null);
        copied(address)
                .or(() -> new Prefill(choices, services.today()).of(address, empty))
                .ifPresentOrElse(kept::beginFilledIn, () -> kept.begin(null, empty));
        showWhatHappens();
    }

    /** The session that the address names, once more, for who may plan that. */
    private Optional<SessionDraft> copied(QueryParameters address) {
        return address.getSingleParameter(PlanningNavigation.COPY)
                .flatMap(services::session)
                .filter(services::mayChange)
                .map(services::copyOf);
    }

    private void show(SessionDetails details) {
        stored = details;
        String title = choices.course(details.session().course())
                .map(course -> course.title(getLocale()))
                .orElse(details.session().reference());
        head(
                title,
                getTranslation(
                        "planning.editor.lead",
                        details.session().reference(),
                        words.days(details.session(), getLocale()),
                        getTranslation(
                                "base.places",
                                details.session().taken(),
                                details.session().capacity())),
                words.badge(details.session(), getLocale()));
        conflict.clear();
        clashes.clear();
        hindrances.clear();
        story.show(details.session(), choices);
        kept.begin(details, SessionDrafts.of(details));
        form.setVisible(details.session().state().changeable());
        showWaysOn(details.session());
        showWhatHappens();
    }

    /** After every change: nothing is lost, and what is said about it stays true. */
    private void typed() {
        SessionDraft typed = form.typed();
        kept.keep(typed);
        showWhatHappens();
        if (refusedToPublish != null) {
            form.follow(services.problems(id(), typed, refusedToPublish));
        }
    }

    private void showWhatHappens() {
        Session session = stored == null ? null : stored.session();
        actions.show(
                session == null ? null : session.state(),
                session != null && services.isConfirmable(session),
                services.enrolling(form.typed(), choices));
    }

    private @Nullable SessionId id() {
        return stored == null ? null : stored.session().id();
    }

    private void showWaysOn(Session session) {
        outside.removeAll();
        outside.add(PlanningNavigation.copyLink(getTranslation("planning.editor.copy"), session.reference()));
        if (!session.allDay()) {
            outside.add(PlanningNavigation.seriesLink(getTranslation("planning.editor.series"), session.reference()));
        }
        if (session.state().changeable()) {
            outside.add(PlanningNavigation.inviteLink(getTranslation("planning.editor.invite"), session.reference()));
        }
    }

    private void save(boolean publish) {
        save(kept.version(), publish);
    }

    private void save(long version, boolean publish) {
        save(version, form.typed(), publish, false);
    }

    private void save(long version, SessionDraft typed, boolean publish, boolean lettingGo) {
        form.clearErrors();
        refusedToPublish = null;
        clashes.clear();
        conflict.clear();
        hindrances.clear();
        switch (services.save(id(), version, typed, publish, lettingGo)) {
            case ScheduleResult.Scheduled scheduled -> saved(scheduled, typed, publish);
            case ScheduleResult.Invalid invalid -> {
                form.refused(invalid.problems());
                refusedToPublish = publish;
            }
            case ScheduleResult.Clashes found ->
                clashes.show(
                        found.clashes(),
                        choices,
                        words,
                        stored == null ? null : () -> save(version, typed, publish, true));
            case ScheduleResult.Hindered found ->
                hindrances.show(
                        found.hindrances(),
                        choices,
                        note -> save(version, form.typed().overruledWith(note), publish, lettingGo));
            case ScheduleResult.ChangedMeanwhile changed -> showConflict(changed.stored(), typed, publish);
            case ScheduleResult.NoLongerChangeable closed -> {
                Notices.refused(getTranslation("planning.editor.closed", words.state(closed.state(), getLocale())));
                actions.show(closed.state(), false, Enrolling.BEGUN);
            }
        }
    }

    private void saved(ScheduleResult.Scheduled scheduled, SessionDraft typed, boolean publish) {
        SessionDetails base = stored;
        boolean published = base != null && base.session().state() == SessionState.PUBLISHED;
        AfterSaving.Done done =
                published ? AfterSaving.Done.CHANGED : publish ? AfterSaving.Done.PUBLISHED : AfterSaving.Done.DRAFT;
        AfterSaving.show(done, scheduled.reference(), firstDay(typed), services.enrolling(typed, choices), this);
    }

    private void showConflict(SessionDetails theirs, SessionDraft mine, boolean publish) {
        conflict.show(
                SessionDrafts.of(theirs),
                mine,
                new DraftWords(choices, words, texts, getLocale()),
                () -> takeOver(theirs),
                () -> save(theirs.version(), publish));
    }

    private void takeOver(SessionDetails theirs) {
        kept.forget();
        show(theirs);
    }

    private void confirm() {
        SessionDetails details = stored;
        if (details == null) {
            return;
        }
        String reference = details.session().reference();
        if (services.confirm(details.session().id())) {
            Notices.done(getTranslation("planning.confirmed", reference));
            services.session(reference).ifPresent(this::show);
        } else {
            Notices.refused(getTranslation("planning.session.no-longer-changeable"));
        }
    }

    private void askToDelete() {
        if (stored != null) {
            endings.askToDelete(stored.session(), this);
        }
    }

    private void askToCancel() {
        if (stored != null) {
            endings.askToCancel(stored.session(), words.days(stored.session(), getLocale()), this);
        }
    }

    private LocalDate firstDay(SessionDraft typed) {
        return typed.dayParts().stream()
                .flatMap(block -> Optional.ofNullable(block.date()).stream())
                .min(LocalDate::compareTo)
                .orElseGet(services::today);
    }
}

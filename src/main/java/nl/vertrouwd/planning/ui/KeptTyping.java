package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZonedDateTime;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Icons;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.planning.FormDraft;
import nl.vertrouwd.planning.SessionDetails;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is typed in the form of a session, as it is typed. When there is something to bring back it does, says so, and offers to
 * throw it away, which can be undone.
 */
class KeptTyping extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EditorServices services;
    private final transient SerializableConsumer<SessionDraft> form;
    private transient @Nullable SessionId session;
    private transient SessionDraft unchanged = SessionSuggestions.empty("", "", null);
    private long storedVersion;
    private long version;
    private boolean thrownAway;

    /** @param form shows a draft */
    KeptTyping(EditorServices services, SerializableConsumer<SessionDraft> form) {
        this.services = services;
        this.form = form;
        addClassNames("vt-summary", "vt-kept", Tone.INFO.className());
        getElement().setAttribute("role", "status");
        setVisible(false);
    }

    /** Of the session that what stands in the form began from; 0 for a new one. */
    long version() {
        return version;
    }

    /**
     * Shows a session in the form, or what was typed over it before.
     *
     * @param details null for a new session
     */
    void begin(@Nullable SessionDetails details, SessionDraft stored) {
        session = details == null ? null : details.session().id();
        storedVersion = details == null ? 0 : details.version();
        unchanged = stored;
        showUnchanged();
        hide();
        if (details == null || details.session().state().changeable()) {
            services.typedBefore(session).ifPresent(this::bringBack);
        }
    }

    /** Shows a new session that is filled in already; what was typed in another one before is offered, and goes when this one is changed. */
    void beginFilledIn(SessionDraft filledIn) {
        session = null;
        storedVersion = 0;
        unchanged = filledIn;
        showUnchanged();
        hide();
        services.typedBefore(null)
                .ifPresent(before -> say(
                        getTranslation("planning.kept.another"),
                        getTranslation("planning.kept.another.more"),
                        new Button(getTranslation("planning.kept.put-back"), click -> putBack(before))));
    }

    /** Keeps what stands in the form now; nothing is kept when that is what is stored. */
    void keep(SessionDraft typed) {
        if (thrownAway) {
            hide();
        }
        if (typed.equals(unchanged)) {
            version = storedVersion;
            services.forget(session);
        } else {
            services.keep(session, version, typed);
        }
    }

    /** Lets go what was typed. */
    void forget() {
        services.forget(session);
    }

    private void bringBack(FormDraft draft) {
        version = draft.version();
        form.accept(draft.typed());
        ZonedDateTime when = services.atHome(draft.keptAt());
        Formats formats = Formats.of(getLocale());
        String last =
                getTranslation("planning.kept.when", formats.day(when.toLocalDate()), formats.time(when.toLocalTime()));
        String changed = getTranslation("planning.kept.changed");
        say(
                getTranslation("planning.kept.title"),
                version == storedVersion ? last : getTranslation("planning.kept.both", last, changed),
                new Button(getTranslation("planning.kept.throw-away"), click -> throwAway(draft)));
        thrownAway = false;
    }

    /** What was typed since it was brought back goes too, and comes back too. */
    private void throwAway(FormDraft brought) {
        FormDraft last = services.typedBefore(session).orElse(brought);
        services.forget(session);
        showUnchanged();
        say(
                getTranslation("planning.kept.gone"),
                getTranslation(session == null ? "planning.kept.gone.new" : "planning.kept.gone.stored"),
                new Button(getTranslation("planning.kept.put-back"), click -> putBack(last)));
        thrownAway = true;
    }

    private void putBack(FormDraft draft) {
        services.keep(session, draft.version(), draft.typed());
        bringBack(draft);
    }

    private void showUnchanged() {
        version = storedVersion;
        form.accept(unchanged);
    }

    private void say(String title, String sentence, Button action) {
        removeAll();
        Paragraph first = new Paragraph(Icons.decorative(VaadinIcon.PENCIL));
        first.add(title);
        Paragraph more = new Paragraph(sentence);
        more.addClassName("vt-kept-more");
        action.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        Div words = new Div(first, more);
        add(words, action);
        setVisible(true);
    }

    private void hide() {
        thrownAway = false;
        setVisible(false);
    }
}

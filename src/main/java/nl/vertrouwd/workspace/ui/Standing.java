package nl.vertrouwd.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.Command;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.Badge;
import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.AudienceFit;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.enrolment.EnrolResult;
import nl.vertrouwd.enrolment.EnrolmentStatus;
import nl.vertrouwd.planning.DayPart;
import nl.vertrouwd.planning.Enrolling;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.SessionWords;

/** Where the reader stands in a session and what they can do now: give it, take part in it, or take a place. */
class Standing extends Section {

    private static final long serialVersionUID = 1L;

    private final transient Session session;
    private final transient Course course;
    private final transient Involvement involvement;
    private final transient Instant now;
    private final transient SessionWords words;
    private final transient SessionCards cards;
    private final transient Offered offered;
    private final Div actions = new Div();

    Standing(
            Session session,
            Involvement involvement,
            Offered offered,
            Instant now,
            SessionWords words,
            SessionCards cards) {
        this.session = session;
        this.course = cards.course(session.course());
        this.involvement = involvement;
        this.offered = offered;
        this.now = now;
        this.words = words;
        this.cards = cards;
        addClassNames("vt-panel", "vt-standing");
        actions.addClassName("vt-actions");
    }

    void show(Command enrol, Command cancel) {
        H2 heading = new H2(getTranslation("workspace.session.standing"));
        heading.addClassName("vt-visually-hidden");
        add(heading);
        refusal();
        certain();
        if (session.state() == SessionState.CANCELLED) {
            cancelled();
        } else if (involvement.takesPart()) {
            mine(cancel);
        } else if (involvement.gives()) {
            giving();
        } else if (!involvement.helps().isEmpty()) {
            helping();
        } else if (involvement.plans()) {
            planning(enrol);
        } else {
            offer(enrol);
        }
        add(actions);
        actions.setVisible(actions.getChildren().findAny().isPresent());
    }

    /** Nobody needs to wonder any more whether it goes on. */
    private void certain() {
        if (session.confirmedAt() != null
                && session.state() == SessionState.PUBLISHED
                && now.isBefore(session.startsAt())) {
            say(new Badge(getTranslation("workspace.session.certain"), Tone.GOOD));
        }
    }

    private void refusal() {
        EnrolResult refused = offered.refused();
        if (refused != null) {
            Refusals.of(refused, cards, words, this, getLocale()).ifPresent(this::add);
        }
    }

    /** For who asked for a place and did not get it: the keyboard and the screen reader go on here. */
    void focus() {
        getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void mine(Command cancel) {
        EnrolmentStatus status = involvement.status().orElseThrow();
        String key = "workspace.session.status." + status.name().toLowerCase(Locale.ROOT);
        say(new Badge(getTranslation(key), status == EnrolmentStatus.ABSENT ? Tone.NEUTRAL : Tone.GOOD));
        boolean timesFollow = status == EnrolmentStatus.ENROLLED && session.allDay();
        say(getTranslation(timesFollow ? "workspace.session.status.enrolled.times-follow" : key + ".next"));
        if (status == EnrolmentStatus.ENROLLED) {
            primary(new CalendarLink(session));
            if (session.withdrawable(now)) {
                actions.add(cancelButton(cancel));
            } else if (now.isBefore(session.startsAt())) {
                say(getTranslation("workspace.session.withdraw.past", day(session.lastDayToWithdraw())));
            }
        }
    }

    private Button cancelButton(Command cancel) {
        return new Button(
                getTranslation("workspace.session.cancel"),
                click -> Confirm.askToRemove(
                        getTranslation("workspace.session.cancel.question"),
                        getTranslation("workspace.session.cancel.touches"),
                        getTranslation("workspace.session.cancel"),
                        cancel));
    }

    private void cancelled() {
        say(new Badge(getTranslation("workspace.session.state.cancelled.badge"), Tone.BAD));
        say(getTranslation("workspace.session.state.cancelled"
                + (involvement.gives() ? "" : involvement.wasEnrolled() ? ".place" : ".other")));
        if (!involvement.gives()) {
            primary(otherDates());
        }
        if ((involvement.gives() || involvement.wasEnrolled()) && now.isBefore(session.endsAt())) {
            say(getTranslation("workspace.session.from-calendar.why"));
            secondary(new CalendarLink(session));
        }
    }

    private void giving() {
        boolean given = session.state() == SessionState.GIVEN;
        boolean over = !now.isBefore(session.endsAt());
        say(new Badge(getTranslation("workspace.session.giving"), given ? Tone.NEUTRAL : Tone.INFO));
        say(getTranslation("workspace.session.giving.taken", session.taken(), session.capacity()));
        say(getTranslation("workspace.session.giving." + (given ? "given" : over ? "over" : "coming")));
        primary(StaffLinks.attendance(session, getTranslation("workspace.session.giving.attendance")));
        if (!given && !over) {
            secondary(new CalendarLink(session));
        }
    }

    /** For who plays or speaks in some day-parts: which, and nothing about who comes. */
    private void helping() {
        say(new Badge(getTranslation("workspace.session.helping"), Tone.INFO));
        UnorderedList parts = new UnorderedList();
        for (DayPart part : involvement.helps()) {
            String where = cards.where(part, session);
            String when = words.when(part, session, getLocale());
            parts.add(new ListItem(
                    where.isEmpty() ? when : getTranslation("workspace.session.day-part.room", when, where)));
        }
        add(parts);
        if (now.isBefore(session.endsAt())) {
            primary(new CalendarLink(session));
        }
    }

    private String day(LocalDate day) {
        return Formats.of(getLocale()).day(day);
    }

    /** What who plans it does next; who is in the personnel file can take a place as well. */
    private void planning(Command enrol) {
        Enrolling enrolling = session.enrolling(now);
        boolean open = session.openAt(now);
        String key = "workspace.session.planning."
                + switch (session.state()) {
                    case DRAFT -> session.isPastDraft(now) ? "past-draft" : "draft";
                    case PUBLISHED -> enrolling.name().toLowerCase(Locale.ROOT);
                    case GIVEN, CANCELLED -> "given";
                };
        boolean waits = session.state() == SessionState.DRAFT || enrolling == Enrolling.BEGUN;
        Tone tone = session.state() == SessionState.GIVEN ? Tone.NEUTRAL : waits ? Tone.SOON : Tone.INFO;
        say(new Badge(getTranslation(key), tone));
        say(getTranslation("workspace.session.giving.taken", session.taken(), session.capacity()));
        say(getTranslation(key + ".next", day(session.deadline())));
        if (open && involvement.known() && session.free() > 0) {
            place(enrol);
        }
    }

    private void offer(Command enrol) {
        if (involvement.waits()) {
            say(new Badge(getTranslation("workspace.session.status.waiting"), Tone.INFO));
        }
        if (session.state() == SessionState.DRAFT) {
            say(getTranslation("workspace.session.state.draft"));
        } else if (session.state() == SessionState.GIVEN) {
            say(getTranslation("workspace.session.state.given"));
            secondary(otherDates());
        } else if (!session.openAt(now)) {
            say(getTranslation("workspace.session.closed.why"));
            secondary(otherDates());
        } else if (session.free() == 0) {
            say(getTranslation("workspace.session.full.why"));
            secondary(otherDates());
        } else if (offered.isHopeless()) {
            primary(otherDates());
        } else {
            say(words.places(session, getLocale()));
            place(enrol);
        }
    }

    private void place(Command enrol) {
        if (!involvement.known()) {
            say(getTranslation("workspace.mine.no-person"));
            return;
        }
        if (offered.fit() == AudienceFit.UNKNOWN && offered.notFor() == null) {
            say(getTranslation("workspace.session.audience", CourseFacts.audience(this, course)));
        }
        if (offered.notFor() != null) {
            say(getTranslation(Texts.key("enrolment.refused.", offered.notFor())));
            secondary(otherDates());
            return;
        }
        if (!session.withdrawable(now)) {
            say(getTranslation("workspace.session.withdraw.none", day(session.lastDayToWithdraw())));
        }
        if (offered.doubts().isEmpty()) {
            actions.add(enrolButton("workspace.session.enrol", enrol));
        } else {
            add(new Doubts(offered.doubts()));
            actions.add(enrolButton("workspace.session.enrol-anyway", enrol));
            secondary(new Anchor("/offer", getTranslation("workspace.mine.to-offer")));
        }
    }

    private Button enrolButton(String textKey, Command enrol) {
        Button button = new Button(getTranslation(textKey), click -> enrol.execute());
        if (offered.doubts().isEmpty()) {
            button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        button.setDisableOnClick(true);
        return button;
    }

    private Anchor otherDates() {
        return new Anchor("/offer?course=" + course.code(), getTranslation("workspace.session.other-dates"));
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }

    private void say(Component badge) {
        add(badge);
    }

    private void primary(Anchor link) {
        link.addClassNames("vt-button", "vt-button-primary");
        actions.add(link);
    }

    private void secondary(Anchor link) {
        link.addClassName("vt-button");
        actions.add(link);
    }
}

package nl.vertrouwd.planning.ui;

import nl.vertrouwd.base.ui.Confirm;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.planning.CancelReason;
import nl.vertrouwd.planning.Session;

/** Deletes a draft or cancels a published session, after asking; then the calendar stands on its month. */
final class SessionEndings {

    private final EditorServices services;
    private final PlanningWords words;

    SessionEndings(EditorServices services, PlanningWords words) {
        this.services = services;
        this.words = words;
    }

    void askToDelete(Session draft, SessionEditorView in) {
        Confirm.askToRemove(
                in.getTranslation("planning.delete.title"),
                in.getTranslation("planning.delete.touches", draft.reference()),
                in.getTranslation("planning.delete.submit"),
                () -> {
                    services.delete(draft.id());
                    Notices.done(in.getTranslation("planning.deleted", draft.reference()));
                    PlanningNavigation.openCalendar(draft.startsOn());
                });
    }

    /** @param when the days of the session, in words */
    void askToCancel(Session session, String when, SessionEditorView in) {
        String which = in.getTranslation("planning.cancel.which", session.reference(), when);
        new CancelDialog(which, session.taken(), words, reason -> cancel(session, reason, in)).open();
    }

    private void cancel(Session session, CancelReason reason, SessionEditorView in) {
        if (services.cancel(session.id(), reason)) {
            Notices.done(in.getTranslation("planning.cancelled", session.reference()));
        } else {
            Notices.refused(in.getTranslation("planning.session.no-longer-changeable"));
        }
        PlanningNavigation.openCalendar(session.startsOn());
    }
}

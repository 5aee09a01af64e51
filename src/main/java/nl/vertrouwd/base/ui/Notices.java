package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.notification.Notification;

/** Short messages about what just happened, read aloud by a screen reader. */
public final class Notices {

    private static final int MILLISECONDS = 6000;

    private Notices() {}

    /** Something was done. */
    public static void done(String sentence) {
        show(sentence, "success");
    }

    /** Something was refused; the sentence says why and what can be done instead. */
    public static void refused(String sentence) {
        show(sentence, "error");
    }

    private static void show(String sentence, String theme) {
        Notification notice = Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_START);
        notice.getElement().getThemeList().add(theme);
    }
}

package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.server.Command;

/** Asks before something wide or final is done, saying what it will touch; the button says what happens. */
public final class Confirm {

    private Confirm() {}

    /** Asks before something wide, such as "Publiceer en nodig 48 mensen uit". */
    public static ConfirmDialog ask(String question, String whatIsTouched, String action, Command whenConfirmed) {
        return open(question, whatIsTouched, action, ButtonVariant.LUMO_PRIMARY, whenConfirmed);
    }

    /** Asks before something that takes away, such as "Annuleer deze uitvoering". */
    public static ConfirmDialog askToRemove(
            String question, String whatIsTouched, String action, Command whenConfirmed) {
        return open(question, whatIsTouched, action, ButtonVariant.LUMO_ERROR, whenConfirmed);
    }

    private static ConfirmDialog open(
            String question, String whatIsTouched, String action, ButtonVariant variant, Command whenConfirmed) {
        ConfirmDialog dialog = new ConfirmDialog();
        dialog.setHeader(question);
        dialog.setText(whatIsTouched);
        Button confirm = new Button(action);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY, variant);
        dialog.setConfirmButton(confirm);
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("base.cancel"));
        dialog.addConfirmListener(confirmed -> whenConfirmed.execute());
        dialog.open();
        return dialog;
    }
}

package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import nl.vertrouwd.planning.CancelReason;

/** Asks why a session is cancelled, and says first whom it touches. */
class CancelDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    CancelDialog(
            String session, int participants, PlanningWords words, SerializableConsumer<CancelReason> whenCancelled) {
        setHeaderTitle(getTranslation("planning.cancel.title"));
        setWidth("32rem");
        Select<CancelReason> reason = new Select<>();
        reason.setLabel(getTranslation("planning.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(each -> words.reason(each, getLocale()));
        reason.setWidthFull();
        Button cancel = new Button(getTranslation("planning.cancel.submit"), click -> {
            reason.setErrorMessage(getTranslation("planning.cancel.reason.needed"));
            reason.setInvalid(reason.isEmpty());
            if (!reason.isEmpty()) {
                close();
                whenCancelled.accept(reason.getValue());
            }
        });
        cancel.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        Div form = new Div(
                new Paragraph(session), new Paragraph(getTranslation("planning.cancel.touches", participants)), reason);
        form.addClassName("vt-stack");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), cancel);
    }
}

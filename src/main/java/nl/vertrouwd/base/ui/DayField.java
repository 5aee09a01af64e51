package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.datepicker.DatePicker;

/** Tells when something is typed that is no day. */
class DayField extends DatePicker {

    private static final long serialVersionUID = 1L;

    DayField(String label) {
        super(label);
    }

    boolean isUnreadable() {
        return isInputUnparsable();
    }
}

package nl.vertrouwd.base.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.timepicker.TimePicker;

/** Reads times as people here write them. The component itself would make 01:00 of 25:00, and 90:00 of 900. */
public class TimeField extends TimePicker {

    private static final long serialVersionUID = 1L;

    /** A field with this label. */
    public TimeField(String label) {
        super(label);
    }

    boolean isUnreadable() {
        return isInputUnparsable();
    }

    /** After the component has got what it takes the language from; setting that comes later still. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        event.getUI().beforeClientResponse(this, ready -> getElement().executeJs("window.vertrouwd.times(this)"));
    }
}

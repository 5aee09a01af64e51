package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.planning.ActivityEntry;
import nl.vertrouwd.planning.ActivityKind;
import nl.vertrouwd.planning.RequestResult;
import org.jspecify.annotations.Nullable;

/** An activity that was done, as a planner enters it; without names. */
class ActivityDialog {

    private static final int LONGEST_TITLE = 200;

    private final Fields fields = new Fields();
    private final SmallForm form;

    /** The fields of it. */
    private static final class Fields {

        private final Select<ActivityKind> kind = new Select<>();
        private final TextField title = new TextField();
        private final TextField unit = new TextField();
        private final DatePicker day = DateFields.day("");
    }

    ActivityDialog(LocalDate today, SerializableFunction<ActivityEntry, RequestResult> enter) {
        IntegerField times = number(fields.kind.getTranslation("planning.activity.times"), 1);
        IntegerField people = number(fields.kind.getTranslation("planning.activity.participants"), null);
        people.setHelperText(fields.kind.getTranslation("planning.activity.participants.help"));
        label();
        fields.day.setValue(today);
        form = new SmallForm(
                fields.kind.getTranslation("planning.activity.enter"),
                fields.kind.getTranslation("planning.activity.save"),
                () -> {
                    if (fields.day.getValue() == null || times.getValue() == null || people.getValue() == null) {
                        return fields.kind.getTranslation("planning.activity.all-needed");
                    }
                    return said(enter.apply(new ActivityEntry(
                            fields.day.getValue(),
                            fields.kind.getValue(),
                            fields.unit.getValue().strip(),
                            fields.title.getValue(),
                            times.getValue(),
                            people.getValue())));
                },
                fields.kind,
                fields.title,
                fields.unit,
                fields.day,
                times,
                people);
    }

    private void label() {
        fields.kind.setLabel(fields.kind.getTranslation("planning.activity.kind"));
        fields.kind.setItems(ActivityKind.values());
        fields.kind.setItemLabelGenerator(
                kind -> fields.kind.getTranslation(Texts.key("planning.activity-kind.", kind)));
        fields.kind.setValue(ActivityKind.WORKSHOP);
        fields.title.setLabel(fields.kind.getTranslation("planning.activity.title"));
        fields.title.setMaxLength(LONGEST_TITLE);
        fields.title.setHelperText(fields.kind.getTranslation("planning.activity.title.help"));
        fields.unit.setLabel(fields.kind.getTranslation("planning.activity.unit"));
        fields.unit.setHelperText(fields.kind.getTranslation("planning.activity.unit.help"));
        fields.day.setLabel(fields.kind.getTranslation("planning.activity-request.day.label"));
    }

    private String said(RequestResult result) {
        return switch (result) {
            case RequestResult.Done done -> "";
            case RequestResult.Refused refused -> fields.kind.getTranslation(refused.textKey());
            case RequestResult.ChangedMeanwhile changed -> fields.kind.getTranslation("planning.request.changed");
        };
    }

    void open() {
        form.open();
    }

    static IntegerField number(String label, @Nullable Integer value) {
        IntegerField field = new IntegerField(label);
        field.setStepButtonsVisible(true);
        field.setMin(0);
        field.setValue(value);
        return field;
    }
}

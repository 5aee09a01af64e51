package nl.vertrouwd.access.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.time.ZoneId;
import nl.vertrouwd.access.NumberSetting;
import nl.vertrouwd.access.SettingResult;
import nl.vertrouwd.access.SettingRow;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Card;

/** One setting: its meaning, its value to be changed, its standard, and who changed it last. */
class SettingCard extends Card {

    private static final long serialVersionUID = 1L;

    private final IntegerField value;
    private final transient NumberSetting setting;

    SettingCard(SettingRow row, ZoneId zone, SerializableFunction<Integer, SettingResult> change) {
        super(name(row.setting()));
        setting = row.setting();
        Formats formats = Formats.of(getLocale());
        line(getTranslation("setting." + setting.key() + ".means"));
        value = new IntegerField(getTranslation("access.settings.value"));
        value.setHelperText(
                getTranslation("access.settings.bounds", setting.lowest(), setting.highest(), setting.standard()));
        value.setStepButtonsVisible(true);
        value.setValue(row.value());
        value.setManualValidation(true);
        Div form = new Div(value, new Button(getTranslation("access.settings.change"), click -> change(change)));
        form.addClassNames("vt-actions", "vt-form-line");
        add(form);
        Instant at = row.changedAt();
        quiet(
                at == null
                        ? getTranslation("access.settings.standard")
                        : getTranslation(
                                "access.settings.changed-by",
                                formats.date(at.atZone(zone).toLocalDate()),
                                row.changedBy()));
    }

    private void change(SerializableFunction<Integer, SettingResult> change) {
        Integer wanted = value.getValue();
        boolean refused = wanted == null || change.apply(wanted) instanceof SettingResult.OutOfBounds;
        value.setErrorMessage(getTranslation("access.settings.out-of-bounds", setting.lowest(), setting.highest()));
        value.setInvalid(refused);
        if (refused) {
            value.focus();
        }
    }

    private static String name(NumberSetting setting) {
        return UI.getCurrent().getTranslation("setting." + setting.key());
    }
}

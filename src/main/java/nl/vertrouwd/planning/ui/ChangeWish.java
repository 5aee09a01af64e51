package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.planning.BulkChange;
import nl.vertrouwd.planning.CancelReason;

/** What is to happen with the chosen sessions, and the one thing that must be known for that. */
class ChangeWish extends Div {

    private static final long serialVersionUID = 1L;

    private static final int WEEK = 7;
    private static final int USUAL_PLACES = 12;

    /** What can be done. */
    enum Kind {
        PLACES,
        ONLINE,
        SHIFT,
        CANCEL
    }

    private final RadioButtonGroup<Kind> kind = new RadioButtonGroup<>();
    private final IntegerField places = new IntegerField(getTranslation("planning.bulk.places"));
    private final TextField link = new TextField(getTranslation("planning.bulk.link"));
    private final IntegerField days = new IntegerField(getTranslation("planning.bulk.days"));
    private final Select<CancelReason> reason = new Select<>();
    private final Map<Kind, Component> fields = new EnumMap<>(Kind.class);

    ChangeWish(PlanningWords words, SerializableRunnable whenChanged) {
        addClassName("vt-stack");
        kind.setLabel(getTranslation("planning.bulk.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(Texts.key("planning.bulk.kind.", each)));
        places.setValue(USUAL_PLACES);
        places.setHelperText(getTranslation("planning.bulk.places.help"));
        days.setValue(WEEK);
        days.setHelperText(getTranslation("planning.bulk.days.help"));
        link.setHelperText(getTranslation("planning.bulk.link.help"));
        reason.setLabel(getTranslation("planning.cancel.reason"));
        reason.setItems(CancelReason.values());
        reason.setItemLabelGenerator(each -> words.reason(each, getLocale()));
        fields.put(Kind.PLACES, places);
        fields.put(Kind.ONLINE, link);
        fields.put(Kind.SHIFT, days);
        fields.put(Kind.CANCEL, reason);
        add(kind);
        fields.values().forEach(this::add);
        kind.addValueChangeListener(change -> {
            fields.forEach((each, field) -> field.setVisible(each == change.getValue()));
            whenChanged.run();
        });
        places.addValueChangeListener(change -> whenChanged.run());
        link.addValueChangeListener(change -> whenChanged.run());
        days.addValueChangeListener(change -> whenChanged.run());
        reason.addValueChangeListener(change -> whenChanged.run());
        kind.setValue(Kind.PLACES);
    }

    /** Empty when something is missing or out of bounds, which its field says then. */
    Optional<BulkChange> wanted() {
        return switch (kind.getValue()) {
            case PLACES -> places();
            case ONLINE -> online();
            case SHIFT -> shift();
            case CANCEL -> cancel();
        };
    }

    private Optional<BulkChange> places() {
        Integer wanted = places.getValue();
        boolean right = wanted != null && wanted >= 1 && wanted <= BulkChange.MOST_PLACES;
        places.setErrorMessage(getTranslation("planning.session.capacity.bounds", BulkChange.MOST_PLACES));
        places.setInvalid(!right);
        return right ? Optional.of(new BulkChange.Places(wanted)) : Optional.empty();
    }

    private Optional<BulkChange> online() {
        String wanted = link.getValue().strip();
        link.setErrorMessage(getTranslation("planning.bulk.link.needed"));
        link.setInvalid(wanted.isEmpty());
        return wanted.isEmpty() ? Optional.empty() : Optional.of(new BulkChange.Online(wanted));
    }

    private Optional<BulkChange> shift() {
        Integer wanted = days.getValue();
        boolean right = wanted != null && wanted != 0 && Math.abs(wanted) <= BulkChange.MOST_DAYS;
        days.setErrorMessage(getTranslation("planning.bulk.days.bounds", BulkChange.MOST_DAYS));
        days.setInvalid(!right);
        return right ? Optional.of(new BulkChange.Shift(wanted)) : Optional.empty();
    }

    private Optional<BulkChange> cancel() {
        reason.setErrorMessage(getTranslation("planning.cancel.reason.needed"));
        reason.setInvalid(reason.isEmpty());
        return reason.isEmpty() ? Optional.empty() : Optional.of(new BulkChange.Cancel(reason.getValue()));
    }
}

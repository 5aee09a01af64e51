package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.RoomResult;
import nl.vertrouwd.planning.Session;
import org.jspecify.annotations.Nullable;

/** A new room, or one that changes. Asks its caller to save it, and says at the field what is wrong. */
class RoomDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_CAPACITY = 16;

    /** A room as typed; public for the binder, which reads records by reflection. */
    public record Typed(
            @Nullable Site site, String name, @Nullable Integer capacity, boolean active) {}

    private final SerializableFunction<Typed, RoomResult> save;
    private final ComboBox<Site> site = new ComboBox<>(getTranslation("planning.field.site"));
    private final TextField name = new TextField(getTranslation("planning.room.name"));
    private final IntegerField capacity = new IntegerField(getTranslation("planning.room.capacity"));
    private final Checkbox active = new Checkbox(getTranslation("planning.room.active"));
    private final Div booked = new Div();
    private final Binder<Typed> binder = new Binder<>(Typed.class);

    RoomDialog(List<Site> sites, @Nullable Site at, @Nullable Room room, SerializableFunction<Typed, RoomResult> save) {
        this.save = save;
        setHeaderTitle(getTranslation(room == null ? "planning.room.new" : "planning.room.change"));
        setWidth("28rem");
        site.setItems(sites);
        site.setItemLabelGenerator(Site::name);
        site.setReadOnly(room != null);
        name.setMaxLength(100);
        name.setHelperText(getTranslation("planning.room.name.help"));
        capacity.setStepButtonsVisible(true);
        active.setVisible(room != null);
        binder.forField(site)
                .asRequired(getTranslation("planning.room.site.needed"))
                .bind("site");
        binder.forField(name)
                .asRequired(getTranslation("planning.room.name.needed"))
                .bind("name");
        binder.forField(capacity)
                .asRequired(getTranslation("planning.room.capacity.bounds"))
                .bind("capacity");
        binder.forField(active).bind("active");
        binder.readRecord(
                room == null
                        ? new Typed(at, "", USUAL_CAPACITY, true)
                        : new Typed(at, room.name(), room.capacity(), room.active()));
        Button submit = new Button(getTranslation("planning.room.save"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        booked.addClassNames("vt-summary", Tone.BAD.className());
        booked.getElement().setAttribute("role", "alert");
        booked.setVisible(false);
        Div form = new Div(site, name, capacity, booked, active);
        form.addClassName("vt-form");
        add(form);
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), submit);
    }

    private void submit() {
        try {
            switch (save.apply(binder.writeRecord())) {
                case RoomResult.Saved saved -> close();
                case RoomResult.Refused refused -> refuse(refused.textKey());
                case RoomResult.TooSmall booked -> tooSmall(booked.sessions());
            }
        } catch (ValidationException incomplete) {
            firstInvalid();
        }
    }

    private void tooSmall(List<Session> sessions) {
        UnorderedList list = new UnorderedList();
        for (Session session : sessions) {
            RouterLink link = PlanningNavigation.editorLink(
                    getTranslation(
                            "planning.room.booked.session",
                            session.reference(),
                            Formats.of(getLocale()).days(session.startsOn(), session.lastDay()),
                            session.capacity()),
                    session.reference());
            link.getElement().setAttribute("target", "_blank");
            list.add(new ListItem(link));
        }
        booked.removeAll();
        booked.add(new Paragraph(getTranslation("planning.room.booked")), list);
        booked.setVisible(true);
        capacity.setErrorMessage(getTranslation("planning.room.booked.field"));
        capacity.setInvalid(true);
        capacity.focus();
    }

    private void refuse(String textKey) {
        String sentence = getTranslation(textKey);
        if (textKey.startsWith("planning.room.capacity")) {
            capacity.setErrorMessage(sentence);
            capacity.setInvalid(true);
        } else if (textKey.startsWith("planning.room.name")) {
            name.setErrorMessage(sentence);
            name.setInvalid(true);
        } else {
            Notices.refused(sentence);
        }
        firstInvalid();
    }

    private void firstInvalid() {
        if (site.isInvalid()) {
            site.focus();
        } else if (name.isInvalid()) {
            name.focus();
        } else if (capacity.isInvalid()) {
            capacity.focus();
        }
    }
}

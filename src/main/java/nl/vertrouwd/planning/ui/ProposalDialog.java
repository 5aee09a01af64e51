package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Tone;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.ProposalRemark;
import nl.vertrouwd.planning.ProposalRow;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.Trainer;
import org.jspecify.annotations.Nullable;

/** Another day, room or trainer for a session of a proposal; says at once what that breaks. */
class ProposalDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private final DatePicker day = DateFields.day(getTranslation("planning.proposal.day"));
    private final ComboBox<Room> room = new ComboBox<>(getTranslation("planning.proposal.in"));
    private final ComboBox<Trainer> lead = new ComboBox<>(getTranslation("planning.proposal.by"));
    private final ComboBox<Trainer> actor = new ComboBox<>(getTranslation("planning.proposal.with"));
    private final UnorderedList remarks = new UnorderedList();
    private final Div state = new Div();
    private final Button save = new Button(getTranslation("planning.proposal.save"));
    private final boolean online;
    private final boolean playing;
    private final transient ProposalWords words;
    private final transient SerializableFunction<Place, List<ProposalRemark>> check;

    /** A place as chosen. */
    record Place(
            LocalDate day,
            @Nullable Room room,
            Trainer lead,
            @Nullable Trainer actor) {}

    /**
     * @param playing whether somebody must play in it
     * @param check what there would be to say
     * @param keep puts it there
     */
    ProposalDialog(
            ProposalRow row,
            boolean playing,
            ProposalChoices choices,
            ProposalWords words,
            PlanningWords names,
            SerializableFunction<Place, List<ProposalRemark>> check,
            SerializableConsumer<Place> keep) {
        this.words = words;
        this.check = check;
        this.playing = playing;
        this.online = row.form() == Form.ONLINE;
        setHeaderTitle(getTranslation("planning.proposal.adjust.which", row.number(), words.course(row)));
        setWidth("32rem");
        room.setItems(choices.rooms().stream().filter(Room::active).toList());
        room.setItemLabelGenerator(each -> words.room(each.id()));
        room.setVisible(!online);
        lead.setItems(staff(choices, StaffKind.TRAINER));
        lead.setItemLabelGenerator(each -> names.trainer(each, getLocale()));
        actor.setItems(staff(choices, StaffKind.ACTOR));
        actor.setItemLabelGenerator(each -> names.trainer(each, getLocale()));
        actor.setVisible(playing);
        fill(row, choices);
        day.addValueChangeListener(change -> look());
        room.addValueChangeListener(change -> look());
        lead.addValueChangeListener(change -> look());
        actor.addValueChangeListener(change -> look());
        state.getElement().setAttribute("role", "status");
        Div form = new Div(day, room, lead, actor, state, remarks);
        form.addClassName("vt-form");
        add(form);
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickListener(click -> {
            Place place = place();
            if (place != null) {
                close();
                keep.accept(place);
            }
        });
        getFooter().add(new Button(getTranslation("base.cancel"), click -> close()), save);
        look();
    }

    private static List<Trainer> staff(ProposalChoices choices, StaffKind kind) {
        return choices.trainers().stream()
                .filter(each -> each.active() && each.is(kind))
                .toList();
    }

    private void fill(ProposalRow row, ProposalChoices choices) {
        day.setValue(row.firstDay() == null ? row.wishedFrom() : row.firstDay());
        choices.rooms().stream()
                .filter(each -> each.id().equals(row.room()))
                .findFirst()
                .ifPresent(room::setValue);
        choices.trainers().stream()
                .filter(each -> each.id().equals(row.lead()))
                .findFirst()
                .ifPresent(lead::setValue);
        choices.trainers().stream()
                .filter(each -> each.id().equals(row.actor()))
                .findFirst()
                .ifPresent(actor::setValue);
    }

    private @Nullable Place place() {
        boolean incomplete =
                day.isEmpty() || (!online && room.isEmpty()) || lead.isEmpty() || (playing && actor.isEmpty());
        return incomplete ? null : new Place(day.getValue(), room.getValue(), lead.getValue(), actor.getValue());
    }

    private void look() {
        remarks.removeAll();
        Place place = place();
        save.setEnabled(place != null);
        if (place == null) {
            state.setText(getTranslation("planning.proposal.incomplete"));
            return;
        }
        List<ProposalRemark> found = check.apply(place);
        long clashes = found.stream().filter(ProposalRemark::rule).count();
        state.setText(getTranslation("planning.proposal.checked", clashes, found.size() - clashes));
        found.forEach(remark -> {
            ListItem line = new ListItem(words.remark(remark));
            line.addClassName((remark.rule() ? Tone.BAD : Tone.SOON).className());
            remarks.add(line);
        });
    }
}

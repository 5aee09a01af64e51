package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.StaffKind;
import nl.vertrouwd.planning.Trainer;

/** For what a moment is looked for, as typed; what is asked for goes into the address. */
class SlotForm extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Course> course = new ComboBox<>(getTranslation("planning.field.course"));
    private final IntegerField places = new IntegerField(getTranslation("planning.slots.places"));
    private final ComboBox<Site> near = new ComboBox<>(getTranslation("planning.slots.near"));
    private final Select<Integer> furthest = new Select<>();
    private final ComboBox<Trainer> trainer = new ComboBox<>(getTranslation("planning.slots.trainer"));
    private final Checkbox actor = new Checkbox(getTranslation("planning.slots.actor"));
    private final DatePicker from = DateFields.day(getTranslation("planning.slots.from"));
    private final transient SlotQuestion.Reader reader;

    SlotForm(SlotQuestion.Reader reader, PlanningWords words, SerializableConsumer<QueryParameters> search) {
        this.reader = reader;
        course.setItems(reader.courses());
        course.setItemLabelGenerator(each -> each.title(getLocale()));
        course.setRequiredIndicatorVisible(true);
        course.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                places.setValue(change.getValue().capacity());
                actor.setValue(change.getValue().actors());
            }
        });
        places.setStepButtonsVisible(true);
        places.setMin(1);
        near.setItems(reader.sites());
        near.setItemLabelGenerator(Site::name);
        near.setRequiredIndicatorVisible(true);
        furthest.setLabel(getTranslation("planning.slots.furthest"));
        furthest.setItems(SlotQuestion.DISTANCES);
        furthest.setItemLabelGenerator(minutes -> getTranslation("planning.slots.furthest." + minutes));
        trainer.setItems(reader.trainers().stream()
                .filter(each -> each.is(StaffKind.TRAINER))
                .toList());
        trainer.setItemLabelGenerator(each -> words.trainer(each, getLocale()));
        trainer.setPlaceholder(getTranslation("planning.slots.trainer.any"));
        trainer.setClearButtonVisible(true);
        Button submit = new Button(getTranslation("planning.slots.search"), click -> submit(search));
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div fields = new Div(course, places, near, furthest, trainer, from, actor);
        fields.addClassName("vt-slot-fields");
        getContent().addClassNames("vt-panel", "vt-slot-form");
        getContent().add(fields, StaffPanels.actions(submit));
    }

    void show(SlotQuestion question) {
        course.setValue(question.course());
        places.setValue(question.places());
        near.setValue(question.near());
        furthest.setValue(question.furthest());
        trainer.setValue(question.trainer());
        actor.setValue(question.actor());
        from.setValue(question.from());
    }

    private void submit(SerializableConsumer<QueryParameters> search) {
        course.setErrorMessage(getTranslation("planning.session.course.needed"));
        course.setInvalid(course.isEmpty());
        near.setErrorMessage(getTranslation("planning.slots.near.needed"));
        near.setInvalid(near.isEmpty());
        Integer number = places.getValue();
        places.setErrorMessage(getTranslation("planning.session.capacity.bounds", SlotQuestion.MOST_PLACES));
        places.setInvalid(number == null || number < 1 || number > SlotQuestion.MOST_PLACES);
        if (course.isInvalid()) {
            course.focus();
        } else if (places.isInvalid()) {
            places.focus();
        } else if (near.isInvalid()) {
            near.focus();
        } else if (!from.isInvalid()) {
            search.accept(address());
        }
    }

    private QueryParameters address() {
        Map<String, List<String>> address = new HashMap<>();
        address.put(SlotQuestion.COURSE, List.of(course.getValue().code()));
        address.put(SlotQuestion.PLACES, List.of(places.getValue().toString()));
        address.put(SlotQuestion.NEAR, List.of(near.getValue().code()));
        address.put(SlotQuestion.FURTHEST, List.of(furthest.getValue().toString()));
        if (!trainer.isEmpty()) {
            address.put(
                    SlotQuestion.TRAINER,
                    List.of(trainer.getValue().id().value().toString()));
        }
        if (actor.getValue()) {
            address.put(SlotQuestion.ACTOR, List.of("1"));
        }
        LocalDate day = from.getValue() == null ? reader.tomorrow() : from.getValue();
        address.put(SlotQuestion.FROM, List.of(day.toString()));
        return new QueryParameters(address);
    }
}

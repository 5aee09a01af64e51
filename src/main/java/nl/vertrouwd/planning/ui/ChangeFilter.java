package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.organisation.Site;
import nl.vertrouwd.planning.BulkFilter;
import nl.vertrouwd.planning.SessionState;
import nl.vertrouwd.planning.Trainer;

/** Which sessions a planner wants to see, to choose from. */
class ChangeFilter extends Div {

    private static final long serialVersionUID = 1L;

    private final ComboBox<Course> course = new ComboBox<>(getTranslation("planning.bulk.filter.course"));
    private final ComboBox<Site> site = new ComboBox<>(getTranslation("planning.bulk.filter.site"));
    private final ComboBox<String> organiser = new ComboBox<>(getTranslation("planning.bulk.filter.organiser"));
    private final ComboBox<SessionState> state = new ComboBox<>(getTranslation("planning.bulk.filter.state"));
    private final ComboBox<Trainer> trainer = new ComboBox<>(getTranslation("planning.bulk.filter.trainer"));
    private final DatePicker from = DateFields.day(getTranslation("planning.bulk.filter.from"));
    private final DatePicker until = DateFields.day(getTranslation("planning.bulk.filter.until"));

    ChangeFilter(Choices choices, PlanningWords words, SerializableRunnable whenChanged) {
        addClassName("vt-bulk-filter");
        course.setItems(choices.courses());
        course.setItemLabelGenerator(each -> each.title(getLocale()));
        site.setItems(choices.sites());
        site.setItemLabelGenerator(Site::name);
        organiser.setItems(choices.organisers());
        organiser.setItemLabelGenerator(code -> choices.branches().stream()
                .filter(branch -> branch.code().equals(code))
                .map(branch -> branch.name())
                .findAny()
                .orElse(getTranslation("planning.organiser.everybody")));
        state.setItems(List.of(SessionState.DRAFT, SessionState.PUBLISHED));
        state.setItemLabelGenerator(each -> words.state(each, getLocale()));
        trainer.setItems(choices.trainers());
        trainer.setItemLabelGenerator(each -> words.name(each, getLocale()));
        List.of(course, site, organiser, state, trainer).forEach(field -> {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> whenChanged.run());
        });
        List.of(from, until).forEach(field -> {
            field.setClearButtonVisible(true);
            field.addValueChangeListener(change -> whenChanged.run());
        });
        add(course, site, organiser, from, until, state, trainer);
    }

    BulkFilter wanted() {
        return new BulkFilter(
                course.isEmpty() ? null : course.getValue().id(),
                site.isEmpty() ? null : site.getValue().id(),
                organiser.isEmpty() ? "" : organiser.getValue(),
                from.getValue(),
                until.getValue(),
                state.getValue(),
                trainer.isEmpty() ? null : trainer.getValue().id());
    }
}

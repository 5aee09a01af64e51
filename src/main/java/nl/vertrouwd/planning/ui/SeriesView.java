package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.PathName;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.Notices;
import nl.vertrouwd.base.ui.Page;
import nl.vertrouwd.planning.Series;
import nl.vertrouwd.planning.SeriesDay;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDetails;
import org.jspecify.annotations.Nullable;

/** Plans a session again in a rhythm, as drafts; says beforehand which days are left out, and why. */
@Route("sessions/:reference/series")
@RolesAllowed({Role.Names.PLANNER, Role.Names.ADMINISTRATOR})
@StyleSheet("context://css/planning.css")
class SeriesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int USUAL_TIMES = 8;

    private final transient EditorServices services;
    private final transient Choices choices;
    private final DatePicker first = DateFields.day(getTranslation("planning.series.first"));
    private final Select<Series.Rhythm> rhythm = new Select<>();
    private final IntegerField times = new IntegerField(getTranslation("planning.series.times"));
    private final SeriesDays days;
    private final Button make = new Button();
    private transient @Nullable Session like;

    SeriesView(EditorServices services, PlanningWords words) {
        this.services = services;
        this.choices = services.choices();
        this.days = new SeriesDays(choices, words);
        rhythm.setLabel(getTranslation("planning.series.rhythm"));
        rhythm.setItems(Series.Rhythm.values());
        rhythm.setItemLabelGenerator(each -> getTranslation(Texts.key("planning.series.rhythm.", each)));
        rhythm.setValue(Series.Rhythm.FORTNIGHTLY);
        times.setStepButtonsVisible(true);
        times.setMin(1);
        times.setMax(Series.MOST_TIMES);
        times.setValue(USUAL_TIMES);
        tellWhenTyped(first);
        tellWhenTyped(rhythm);
        tellWhenTyped(times);
        make.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        make.setDisableOnClick(true);
        make.addClickListener(click -> make());
        Div fields = new Div(first, rhythm, times);
        fields.addClassName("vt-series-fields");
        Div actions = new Div(make);
        actions.addClassName("vt-actions");
        Section panel = new Section(fields, days, actions);
        panel.addClassNames("vt-panel", "vt-stack", "vt-series");
        add(panel);
    }

    private void tellWhenTyped(HasValue<?, ?> field) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                preview();
            }
        });
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String reference = event.getRouteParameters()
                .get(PlanningNavigation.REFERENCE)
                .map(PathName::read)
                .orElse("");
        SessionDetails details = services.session(reference)
                .filter(services::mayChange)
                .filter(found -> !found.session().allDay())
                .orElseThrow(NotFoundException::new);
        like = details.session();
        back(getTranslation("planning.series.back", reference), "/sessions/" + PathName.of(reference) + "/edit");
        head(
                getTranslation("planning.series.title"),
                getTranslation(
                        "planning.series.lead",
                        choices.course(details.session().course())
                                .map(course -> course.title(getLocale()))
                                .orElse(reference),
                        reference));
        first.setValue(services.copyOf(details).dayParts().getFirst().date());
        preview();
    }

    private void preview() {
        LocalDate from = first.getValue();
        Integer wanted = times.getValue();
        boolean right = wanted != null && wanted >= 1 && wanted <= Series.MOST_TIMES;
        times.setErrorMessage(getTranslation("planning.series.times.bounds", Series.MOST_TIMES));
        times.setInvalid(!right);
        first.setErrorMessage(getTranslation("planning.session.date.needed"));
        first.setInvalid(from == null);
        if (like == null || from == null || !right) {
            days.show(List.of());
        } else {
            days.show(services.seriesDays(like.id(), new Series(from, rhythm.getValue(), wanted)));
        }
        make.setText(getTranslation("planning.series.make", days.free().size()));
        make.setEnabled(!days.free().isEmpty());
    }

    private void make() {
        if (like == null) {
            return;
        }
        List<SeriesDay> made = services.makeSeries(like.id(), days.free());
        long stored = made.stream().filter(SeriesDay::isFree).count();
        if (stored == made.size()) {
            Notices.done(getTranslation("planning.series.made", stored));
            PlanningNavigation.openCalendar(made.getFirst().day());
        } else {
            Notices.refused(getTranslation("planning.series.made.some", stored, made.size() - stored));
            days.show(made);
            make.setText(getTranslation("planning.series.make", 0));
            make.setEnabled(false);
        }
    }
}

package nl.vertrouwd.organisation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableBiFunction;
import com.vaadin.flow.function.SerializableFunction;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.vertrouwd.base.DateRange;
import nl.vertrouwd.base.Formats;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.DateFields;
import nl.vertrouwd.base.ui.FormSummary;
import nl.vertrouwd.organisation.DelegationResult;
import nl.vertrouwd.organisation.Deputy;
import nl.vertrouwd.organisation.Unit;
import org.jspecify.annotations.Nullable;

/** Hands the view of a unit to a deputy. Asks its page to do so, and says at the field what is wrong. */
class DelegationForm extends Div {

    /** What was filled in. */
    record Wish(UnitId unit, PersonId deputy, DateRange period) {}

    private static final long serialVersionUID = 1L;

    private static final int USUAL_DAYS = 14;

    private final Select<Unit> unit = new Select<>();
    private final ComboBox<Deputy> deputy = new ComboBox<>(getTranslation("organisation.deputy.who"));
    private final DatePicker from = DateFields.day(getTranslation("organisation.deputy.from"));
    private final DatePicker last = DateFields.day(getTranslation("organisation.deputy.last"));
    private final FormSummary summary = new FormSummary();
    private final SerializableFunction<Wish, DelegationResult> give;

    DelegationForm(
            List<Unit> led,
            LocalDate today,
            SerializableBiFunction<String, Integer, List<Deputy>> search,
            SerializableFunction<Wish, DelegationResult> give) {
        this.give = give;
        addClassNames("vt-panel", "vt-form");
        unit.setLabel(getTranslation("organisation.deputy.unit"));
        unit.setItems(led);
        unit.setItemLabelGenerator(Unit::name);
        unit.setValue(led.getFirst());
        unit.setVisible(led.size() > 1);
        deputy.setItemLabelGenerator(
                each -> getTranslation("organisation.deputy.person", each.name(), each.unit(), each.personnelNumber()));
        deputy.setHelperText(getTranslation("organisation.deputy.who.help"));
        deputy.setItems(query -> {
            int wanted = query.getOffset() + query.getLimit();
            return search.apply(query.getFilter().orElse(""), wanted).stream().skip(query.getOffset());
        });
        from.setMin(today);
        from.setValue(today);
        last.setMin(today);
        last.setValue(today.plusDays(USUAL_DAYS - 1));
        Div period = new Div(from, last);
        period.addClassName("vt-pair");
        Button submit = new Button(getTranslation("organisation.deputy.give"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Paragraph means = new Paragraph(
                getTranslation("organisation.deputy.means", led.getFirst().name()));
        means.addClassName("vt-quiet");
        add(new H2(getTranslation("organisation.deputy.give.title")), means, summary, unit, deputy, period, submit);
    }

    private void submit() {
        List<FormSummary.Problem> problems = new ArrayList<>();
        required(deputy, deputy.isEmpty(), "organisation.deputy.who.missing", problems);
        required(from, from.isEmpty(), "organisation.deputy.day.missing", problems);
        required(last, last.isEmpty(), "organisation.deputy.day.missing", problems);
        if (problems.isEmpty() && last.getValue().isBefore(from.getValue())) {
            wrong(last, getTranslation("organisation.deputy.last-before-first"), problems);
        }
        if (problems.isEmpty()) {
            DateRange period = new DateRange(from.getValue(), last.getValue().plusDays(1));
            DelegationResult result =
                    give.apply(new Wish(unit.getValue().id(), deputy.getValue().id(), period));
            String sentence = sentence(result);
            if (sentence != null) {
                wrong(field(result), sentence, problems);
            }
        }
        summary.show(problems);
    }

    private <F extends Component & HasValidation> void required(
            F field, boolean empty, String missingKey, List<FormSummary.Problem> problems) {
        field.setInvalid(false);
        if (empty) {
            wrong(field, getTranslation(missingKey), problems);
        }
    }

    private <F extends Component & HasValidation> void wrong(
            F field, String sentence, List<FormSummary.Problem> problems) {
        field.setErrorMessage(sentence);
        field.setInvalid(true);
        problems.add(new FormSummary.Problem(field, sentence));
    }

    private DatePicker field(DelegationResult result) {
        return result instanceof DelegationResult.TooLong ? last : from;
    }

    private @Nullable String sentence(DelegationResult result) {
        return switch (result) {
            case DelegationResult.Given given -> null;
            case DelegationResult.NotLeading not -> getTranslation("organisation.deputy.not-leading");
            case DelegationResult.UnknownDeputy unknown -> getTranslation("organisation.deputy.unknown");
            case DelegationResult.NotEmployed not -> getTranslation("organisation.deputy.not-employed");
            case DelegationResult.InThePast past -> getTranslation("organisation.deputy.in-the-past");
            case DelegationResult.Overlaps overlaps -> getTranslation("organisation.deputy.overlaps");
            case DelegationResult.TooLong longer ->
                getTranslation(
                        "organisation.deputy.too-long", Formats.of(getLocale()).date(longer.lastDay()));
        };
    }
}

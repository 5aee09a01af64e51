package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.rules.Rule;

/** How often something has to be done: the kind of rule, and the numbers that belong to it. */
class RuleFields extends Div {

    private static final long serialVersionUID = 1L;

    private enum Kind {
        ONCE,
        EVERY,
        PER_YEAR
    }

    private final ChangeForm form;
    private final Select<Kind> kind = new Select<>();
    private final IntegerField months;
    private final IntegerField firstDue;
    private final IntegerField times;
    private final ComboBox<String> freeing = new ComboBox<>(getTranslation("obligation.scheme.form.freeing"));

    RuleFields(ChangeForm form, VersionChoices choices) {
        this.form = form;
        addClassName("vt-form");
        kind.setLabel(getTranslation("obligation.scheme.how-often"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(each -> getTranslation(Texts.key("obligation.scheme.rule.", each)));
        months = form.number(Field.MONTHS, "obligation.scheme.form.months", "obligation.scheme.form.months.help");
        firstDue = form.number(
                Field.FIRST_DUE, "obligation.scheme.form.first-due", "obligation.scheme.form.first-due.help");
        times = form.number(Field.TIMES, "obligation.scheme.form.times", "obligation.scheme.form.times.help");
        freeing.setItems(choices.courses());
        freeing.setItemLabelGenerator(choices::course);
        freeing.setClearButtonVisible(true);
        freeing.setHelperText(getTranslation("obligation.scheme.form.freeing.help"));
        kind.addValueChangeListener(chosen -> fit());
        add(form.field(Field.RULE, kind), months, firstDue, times, form.field(Field.FREEING_COURSE, freeing));
        show(new Rule.Every(24, 24));
    }

    Rule typed() {
        return switch (kind.getValue()) {
            case ONCE -> new Rule.Once(form.typed(firstDue));
            case EVERY -> new Rule.Every(form.typed(months), form.typed(firstDue));
            case PER_YEAR -> new Rule.PerYear(form.typed(times), freeing.getValue());
        };
    }

    final void show(Rule rule) {
        switch (rule) {
            case Rule.Once once -> {
                kind.setValue(Kind.ONCE);
                firstDue.setValue(once.firstDueMonths());
            }
            case Rule.Every every -> {
                kind.setValue(Kind.EVERY);
                months.setValue(every.months());
                firstDue.setValue(every.firstDueMonths());
            }
            case Rule.PerYear perYear -> {
                kind.setValue(Kind.PER_YEAR);
                times.setValue(perYear.times());
                freeing.setValue(perYear.notInYearOf());
            }
        }
        fit();
    }

    private void fit() {
        boolean perYear = kind.getValue() == Kind.PER_YEAR;
        months.setVisible(kind.getValue() == Kind.EVERY);
        firstDue.setVisible(!perYear);
        times.setVisible(perYear);
        freeing.setVisible(perYear);
    }
}

package nl.vertrouwd.obligation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.obligation.DutyRequirement;
import nl.vertrouwd.obligation.DutyScheme;
import nl.vertrouwd.obligation.SchemeChange;
import nl.vertrouwd.obligation.SchemeProblem.Field;
import nl.vertrouwd.obligation.Title;
import nl.vertrouwd.obligation.rules.HeldRole;
import nl.vertrouwd.obligation.rules.NetworkLimit;
import nl.vertrouwd.obligation.rules.Requirement;
import nl.vertrouwd.obligation.rules.Strength;
import org.jspecify.annotations.Nullable;

/** What a requirement asks from a day on; for a new one also what it is called. */
class VersionForm extends ChangeForm {

    private static final long serialVersionUID = 1L;

    private final transient DutyScheme scheme;
    private final transient @Nullable DutyRequirement requirement;
    private final TextField dutch = new TextField(getTranslation("obligation.scheme.form.title-nl"));
    private final TextField english = new TextField(getTranslation("obligation.scheme.form.title-en"));
    private final TextField code = new TextField(getTranslation("obligation.scheme.code"));
    private final Select<Strength> strength = new Select<>();
    private final RuleFields rule;
    private final NetworkFields networks;
    private final CourseRows courses;

    /** @param requirement null for a new one */
    VersionForm(DutyScheme scheme, @Nullable DutyRequirement requirement, VersionChoices choices, LocalDate proposed) {
        super("obligation.scheme.form.from", proposed);
        this.scheme = scheme;
        this.requirement = requirement;
        this.rule = new RuleFields(this, choices);
        this.networks = new NetworkFields(this, choices);
        this.courses = new CourseRows(choices, this::told);
        strength.setLabel(getTranslation("obligation.scheme.strength"));
        strength.setHelperText(getTranslation("obligation.scheme.form.strength.help"));
        strength.setItems(Strength.values());
        strength.setItemLabelGenerator(each -> getTranslation(Texts.key("obligation.scheme.strength.", each)));
        strength.setValue(Strength.REQUIRED);
        strength.addValueChangeListener(chosen -> told());
        if (requirement == null) {
            names();
        }
        networks.setVisible(scheme.role() != HeldRole.LEADER);
        add(rule, strength, networks, courses);
        if (requirement != null) {
            show(requirement.rules().versions().getLast());
        }
    }

    private void names() {
        code.setHelperText(getTranslation("obligation.scheme.form.code.help"));
        for (TextField field : new TextField[] {dutch, english, code}) {
            field.setRequiredIndicatorVisible(true);
        }
        add(field(Field.TITLE_DUTCH, dutch), field(Field.TITLE_ENGLISH, english), field(Field.CODE, code));
    }

    @Override
    SchemeChange read(LocalDate day) {
        NetworkLimit limit = networks.isVisible() ? networks.typed() : NetworkLimit.NONE;
        Requirement.Version version =
                new Requirement.Version(day, limit, strength.getValue(), courses.typed(), rule.typed());
        return requirement != null
                ? new SchemeChange.NewVersion(scheme.code(), requirement.id(), version)
                : new SchemeChange.NewRequirement(
                        scheme.code(),
                        code.getValue().strip(),
                        new Title(dutch.getValue().strip(), english.getValue().strip()),
                        version);
    }

    @Override
    void show(SchemeChange change) {
        showFrom(change.from());
        switch (change) {
            case SchemeChange.NewVersion wanted -> show(wanted.version());
            case SchemeChange.NewRequirement wanted -> {
                dutch.setValue(wanted.title().dutch());
                english.setValue(wanted.title().english());
                code.setValue(wanted.id());
                show(wanted.version());
            }
            default -> {}
        }
    }

    @Override
    Component at(Field field) {
        return field == Field.COURSES ? courses.first() : super.at(field);
    }

    @Override
    void mark(Component field, String sentence) {
        if (field == courses.first()) {
            courses.wrong(sentence);
        } else {
            super.mark(field, sentence);
        }
    }

    @Override
    void clear() {
        super.clear();
        courses.wrong("");
    }

    private void show(Requirement.Version version) {
        rule.show(version.rule());
        strength.setValue(version.strength());
        networks.show(version.networks());
        courses.show(version.courses());
    }
}

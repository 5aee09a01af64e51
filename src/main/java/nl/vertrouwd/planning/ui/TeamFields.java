package nl.vertrouwd.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.organisation.ShownPerson;
import nl.vertrouwd.planning.FieldProblem;
import nl.vertrouwd.planning.TeamBooking;
import org.jspecify.annotations.Nullable;

/** Which team booked a session, and who leads it. */
class TeamFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient EditorServices services;
    private final UnitField unit;
    private final ComboBox<ShownPerson> leader = new ComboBox<>(getTranslation("planning.field.team-leader"));
    private transient @Nullable PersonId unseen;

    TeamFields(EditorServices services) {
        this.services = services;
        this.unit = new UnitField(getTranslation("planning.field.team"), services);
        unit.setHelperText(getTranslation("planning.field.team.help"));
        unit.addValueChangeListener(chosen -> leader.setVisible(!unit.isEmpty()));
        leader.setItems(
                query -> services.people(query.getFilter().orElse(""), query.getOffset() + query.getLimit()).stream()
                        .skip(query.getOffset()));
        leader.setItemLabelGenerator(services::name);
        leader.setHelperText(getTranslation("planning.field.team-leader.help"));
        leader.setClearButtonVisible(true);
        leader.setVisible(false);
        leader.addValueChangeListener(chosen -> {
            if (chosen.isFromClient()) {
                unseen = null;
            }
        });
        addClassName("vt-pair");
        add(unit, leader);
    }

    /** A leader whom the planner may not see stays, unless another is chosen. */
    void show(TeamBooking team) {
        if (team.equals(typed())) {
            return;
        }
        unit.show(team.unit());
        ShownPerson shown =
                team.leader() == null ? null : services.person(team.leader()).orElse(null);
        unseen = shown == null ? team.leader() : null;
        leader.setValue(shown);
        leader.setPlaceholder(unseen == null ? "" : getTranslation("planning.field.team-leader.unseen"));
    }

    TeamBooking typed() {
        if (unit.isEmpty()) {
            return TeamBooking.NONE;
        }
        return new TeamBooking(
                unit.typed(),
                leader.getValue() == null ? unseen : leader.getValue().id());
    }

    List<HasValue<?, ?>> fields() {
        return List.of(unit, leader);
    }

    Component field(FieldProblem.Field field) {
        return field == FieldProblem.Field.TEAM_LEADER ? leader : unit;
    }

    void clearErrors() {
        ProblemsAtFields.clear(List.of(unit, leader));
    }
}

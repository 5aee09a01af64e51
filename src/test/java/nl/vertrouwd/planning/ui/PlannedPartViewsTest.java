package nl.vertrouwd.planning.ui;

import static nl.vertrouwd.organisation.TestTree.below;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.PersonId;
import nl.vertrouwd.base.Texts;
import nl.vertrouwd.base.UnitId;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.CourseId;
import nl.vertrouwd.organisation.PersonRegister;
import nl.vertrouwd.organisation.TestTree;
import nl.vertrouwd.planning.CalendarItem;
import nl.vertrouwd.planning.Room;
import nl.vertrouwd.planning.SessionId;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What a planner of one branch meets on the planners' screens. */
@Import(TestTree.class)
class PlannedPartViewsTest extends PlanningViewsBase {

    @Autowired
    TestTree tree;

    @Autowired
    PersonRegister register;

    @Autowired
    Texts texts;

    private UnitId branch;

    @BeforeEach
    void aPlannerOfABranch() {
        branch = tree.branch();
        SignedIn.as(TestTree.actor(null, below(Role.PLANNER, branch)));
    }

    @Test
    void theFormOffersOnlyTheirOwnBranchAndStartsWithIt() {
        navigate(SessionEditorView.class);

        Select<?> organiser = $(Select.class).all().stream()
                .filter(field -> "Wie organiseert".equals(field.getLabel()))
                .findFirst()
                .orElseThrow();
        assertThat(organiser.getValue()).isEqualTo(tree.code(branch));
        assertThat(organiser.getListDataView().getItems().map(Object::toString)).containsExactly(tree.code(branch));
    }

    @Test
    void theFormOfASessionOfOthersLeadsToItsPage() {
        SessionId session = plan(DAY);

        UI.getCurrent().navigate("sessions/" + reference(session) + "/edit");

        assertThat(UI.getCurrent().getActiveViewLocation().getPath()).isEqualTo("sessions/" + reference(session));
    }

    @Test
    void anEntryOfTheCalendarLeadsToThePageOfTheSessionWhoeverPlansIt() {
        SessionId others = plan(DAY);
        Room own = planning.room(site, 20);
        SessionId mine = planning.published(TestPlanning.organisedBy(
                planning.draft("UBA", own, planning.trainer(), 12, TestPlanning.block(DAY, "09:00", "12:30", own)),
                tree.code(branch)));

        List<CalendarItem> items =
                sessions.calendar(DAY, DAY.plusDays(1), TestTree.actor(null, below(Role.PLANNER, branch)));
        List<String> links = new CalendarEntries(courses(), Map.of(), words, texts, Instant.EPOCH, Locale.of("nl"))
                .of(items, CalendarPeriod.Shape.WEEK).stream()
                        .map(CalendarEntries.Entry::href)
                        .toList();

        assertThat(links).contains("sessions/" + reference(others), "sessions/" + reference(mine));
    }

    @Test
    void aShieldedTrainerStandsThereWithANumber() {
        PersonId shielded = tree.someoneIn(tree.shielded(branch));
        planning.trainer(shielded);

        navigate(TrainersView.class);

        String number = register.find(shielded).orElseThrow().personnelNumber();
        assertThat($(Card.class).all())
                .extracting(card -> card.getElement().getTextRecursively())
                .anyMatch(card -> card.startsWith("Afgeschermd (" + number + ")"));
    }

    private Map<CourseId, Course> courses() {
        Course course = planning.course("UBA");
        return Map.of(course.id(), course);
    }
}

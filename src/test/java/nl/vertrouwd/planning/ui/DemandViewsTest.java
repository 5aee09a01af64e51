package nl.vertrouwd.planning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.vertrouwd.access.AccountId;
import nl.vertrouwd.access.Actor;
import nl.vertrouwd.access.Grant;
import nl.vertrouwd.access.Grants;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.access.Scope;
import nl.vertrouwd.access.SignedIn;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.organisation.Branch;
import nl.vertrouwd.planning.BranchNeed;
import nl.vertrouwd.planning.BranchNeeds;
import nl.vertrouwd.planning.Quarter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DemandViewsTest extends PlanningViewsBase {

    private static final Quarter NOW = Quarter.of(LocalDate.of(2026, 11, 23));

    @Autowired
    BranchNeeds needs;

    @Test
    void demandSaysWhatIsShortAndLeadsToTheFormFilledIn() {
        Branch branch = organisation.branch();
        needs.enter(new BranchNeed(planning.course("SVK").id(), branch.code(), NOW, 30, 0), planner);
        UI.getCurrent().navigate(DemandView.class, QueryParameters.of("branch", branch.code()));
        roundTrip();
        assertThat($(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(text -> text.contains("30 plaatsen nodig"));
        RouterLink plan = $(RouterLink.class).all().stream()
                .filter(link -> link.getText().startsWith("Plan Sociale veiligheid en kameraadschap"))
                .findFirst()
                .orElseThrow();
        assertThat(plan.getHref()).contains("course=SVK", "organiser=" + branch.code(), "date=2026-11-23");
        UI.getCurrent().navigate(SessionEditorView.class, QueryParameters.of("course", "SVK"));
        roundTrip();
        assertThat($(IntegerField.class).all())
                .extracting(IntegerField::getValue)
                .contains(planning.course("SVK").capacity());
    }

    @Test
    void aTargetIsEnteredAndStandsInTheTable() {
        UI.getCurrent().navigate(YearPlanView.class, QueryParameters.of("year", "2026"));
        roundTrip();
        assertThat($(Button.class).withText("Voeg een doel toe").exists()).isTrue();
        UI.getCurrent().navigate(ActivitiesView.class);
        roundTrip();
        assertThat($(Button.class).withText("Voeg een activiteit toe").exists()).isTrue();
        UI.getCurrent().navigate(MenuCardView.class);
        roundTrip();
        assertThat($(Card.class).all()).hasSizeGreaterThanOrEqualTo(7);
    }

    @Test
    void whoLeadsAUnitAsksFromTheMenuCardAndSeesItWaiting() {
        Branch branch = organisation.branch();
        SignedIn.as(new Actor(
                AccountId.next(),
                organisation.person(),
                new Grants(Set.of(new Grant(Role.LEADER, new Scope.Below(branch.id()))))));
        UI.getCurrent().navigate(UnitRequestsView.class);
        roundTrip();
        List<Button> asks = $(Button.class).withText("Vraag aan").all();
        assertThat(asks).hasSizeGreaterThanOrEqualTo(7);
        test(asks.getFirst()).click();
        test($(TextArea.class).single()).setValue("Liefst in de ochtend");
        List<Button> now = $(Button.class).withText("Vraag aan").all();
        test(now.getLast()).click();
        assertThat($(Paragraph.class).all()).extracting(Paragraph::getText).contains("Liefst in de ochtend");
        assertThat($(Button.class).withText("Trek in").exists()).isTrue();
    }
}

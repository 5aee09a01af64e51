package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.planning.Session;
import org.junit.jupiter.api.Test;

/** What there is to follow, by the filters in the address. */
class OfferViewTest extends WorkspaceViewsBase {

    @Test
    void theFiltersStandInTheAddress() {
        Session here = published("UBA", DAY);
        Session later = published("UBA", DAY.plusMonths(1));
        Session another = published("SVDI", DAY.plusDays(1));

        assertThat(offered(Map.of("site", site.code())))
                .containsExactlyInAnyOrder(here.reference(), another.reference(), later.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12")))
                .containsExactlyInAnyOrder(here.reference(), another.reference());
        assertThat(offered(Map.of("site", site.code(), "month", "2026-12", "course", "UBA")))
                .containsExactly(here.reference());
        assertThat(offered(Map.of("site", site.code(), "form", "CLASSROOM"))).hasSize(3);
        assertThat(offered(Map.of("site", site.code(), "form", "ONLINE"))).isEmpty();
        assertThat(offered(Map.of("site", site.code(), "form", "NONSENSE", "month", "soon", "course", "?")))
                .as("what is not known is no filter")
                .hasSize(3);
    }

    @Test
    void theOfferIsInOrderOfTimeAndSaysWhoTakesPart() {
        Session second = published("UBA", DAY.plusDays(2));
        Session first = published("SVDI", DAY);
        enrol(second);

        assertThat(offered(Map.of("site", site.code()))).containsExactly(first.reference(), second.reference());
        assertThat(cards(Card.class).get(cards().size() - 1)).contains("Je doet mee");
        assertThat(everything()).contains("2 uitvoeringen");
    }

    @Test
    void anEmptyOfferSaysWhatToDoNext() {
        offered(Map.of("site", site.code(), "month", "2027-06"));

        assertThat(text($(EmptyState.class).single())).contains("Geen data gevonden", "Bekijk het hele aanbod");
        assertThat(everything()).contains("Geen uitvoeringen");
    }

    @Test
    void withoutACourseTheSevenModulesAreAMap() {
        navigate(OfferView.class);

        assertThat($(CourseMap.class).single().getElement().getTextRecursively())
                .contains("Basis", "Verdieping", "Sociale veiligheid voor jou en je team");
        offered(Map.of("course", "SVJT"));
        assertThat($(CourseMap.class).all()).isEmpty();
        assertThat($(ChosenCourse.class).all()).hasSize(1);
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheOffer() {
        published("UBA", DAY);
        int withOne = StatementCounter.during(() -> offered(Map.of("site", site.code())))
                .size();
        for (int i = 1; i < 10; i++) {
            published("UBA", DAY.plusDays(i));
        }

        assertThat(StatementCounter.during(() -> offered(Map.of("site", site.code()))))
                .hasSize(withOne)
                .hasSizeLessThan(8);
    }
}

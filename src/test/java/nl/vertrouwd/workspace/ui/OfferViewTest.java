package nl.vertrouwd.workspace.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.RouterLink;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.vertrouwd.base.Ids;
import nl.vertrouwd.base.StatementCounter;
import nl.vertrouwd.base.ui.Card;
import nl.vertrouwd.base.ui.EmptyState;
import nl.vertrouwd.base.ui.FilterChips;
import nl.vertrouwd.catalogue.Course;
import nl.vertrouwd.catalogue.Courses;
import nl.vertrouwd.catalogue.Form;
import nl.vertrouwd.planning.Session;
import nl.vertrouwd.planning.SessionDraft;
import nl.vertrouwd.planning.TestPlanning;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What there is to follow, by the filters in the address. */
class OfferViewTest extends WorkspaceViewsBase {

    @Autowired
    Courses courses;

    @Autowired
    JdbcClient jdbc;

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
        offered(Map.of("site", site.code()));
        int withOne = StatementCounter.during(() -> offered(Map.of("site", site.code())))
                .size();
        for (int i = 1; i < 10; i++) {
            published("UBA", DAY.plusDays(i));
        }

        assertThat(StatementCounter.during(() -> offered(Map.of("site", site.code()))))
                .hasSize(withOne)
                .hasSizeLessThan(8);
    }

    @Test
    void aHybridSessionIsFoundByWhoLooksForAClassroomAndByWhoLooksForOneOnline() {
        Session here = published("UBA", DAY);
        Session hybrid = inForm(Form.HYBRID, DAY.plusDays(1));
        Session online = inForm(Form.ONLINE, DAY.plusDays(2));

        assertThat(offered(Map.of("site", site.code(), "form", "HYBRID"))).containsExactly(hybrid.reference());
        assertThat(offered(Map.of("site", site.code(), "form", "CLASSROOM")))
                .containsExactly(here.reference(), hybrid.reference());
        assertThat(everything()).contains("2 uitvoeringen");
        assertThat(offered(Map.of("site", site.code(), "form", "ONLINE")))
                .containsExactly(hybrid.reference(), online.reference());
        assertThat(chips()).containsExactly("Alles", "Klassikaal (2)", "Online (2)", "Hybride (1)");
    }

    @Test
    void aFormInWhichThereIsNothingIsNoChoice() {
        published("UBA", DAY);

        offered(Map.of("site", site.code()));

        assertThat(chips()).containsExactly("Alles", "Klassikaal (1)");
        offered(Map.of("site", site.code(), "form", "HYBRID"));
        assertThat(chips()).as("what is chosen stays").containsExactly("Alles", "Klassikaal (1)", "Hybride (0)");
    }

    @Test
    void howMuchIsShownStandsInTheAddressAndIsBegunAnewByAnotherFilter() {
        for (int i = 0; i < 45; i++) {
            published("SVHW", DAY.plusDays(i));
        }

        assertThat(offered(Map.of("site", site.code()))).hasSize(20);
        assertThat(offered(Map.of("site", site.code(), "shown", "40"))).hasSize(40);
        assertThat(offered(Map.of("site", site.code(), "shown", "9999"))).hasSize(45);
        assertThat(offered(Map.of("site", site.code(), "shown", "-3"))).hasSize(20);
        assertThat($(RouterLink.class).all()).extracting(RouterLink::getHref).noneMatch(href -> href.contains("shown"));
        test($(Button.class).withText("Toon meer").single()).click();
        assertThat(everything()).contains("Je ziet er nu 40");
    }

    private Session inForm(Form form, LocalDate day) {
        Course course = courses.byCode("UBA").orElseThrow();
        if (!course.forms().contains(form)) {
            jdbc.sql("INSERT INTO course_form (course_id, form) VALUES (?, ?)")
                    .params(Ids.bytes(course.id().value()), form.name())
                    .update();
        }
        SessionDraft draft = draft(planning.room(site, 20), organisation.person(), day);
        return session(planning.published(TestPlanning.inForm(draft, form)));
    }

    private List<String> chips() {
        return $(RouterLink.class, $(FilterChips.class).single()).all().stream()
                .map(WorkspaceViewsBase::text)
                .toList();
    }
}

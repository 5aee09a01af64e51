package nl.vertrouwd;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import nl.vertrouwd.base.Languages;

/** Somebody who holds the paper of Sanne Duinkerk and does not sign in; the page never shows a part of the name. */
final class PublicCheck {

    private final Visitor anybody;
    private final List<String> name;

    PublicCheck(Visitor anybody, String... name) {
        this.anybody = anybody;
        this.name = List.of(name);
    }

    void of(String address, String title, String day) {
        anybody.page().navigate(address);
        anybody.named(AriaRole.HEADING, "Dit certificaat is echt en geldig").waitFor();
        assertThat(anybody.page().locator("main")).containsText(title);
        assertThat(anybody.page().locator("main")).containsText(day);
        showsNoName();
        anybody.picture("6c-public-page");
        compare("Sanne Duinkerken", "Deze naam past niet bij dit certificaat.");
        anybody.picture("6d-public-page-other-name");
        compare("sanne duinkerk", "Deze naam past bij dit certificaat.");
        anybody.picture("6e-public-page-name-fits");
    }

    private void compare(String typed, String answer) {
        anybody.page().locator("#name").fill(typed);
        anybody.named(AriaRole.BUTTON, "Vergelijk de naam").click();
        anybody.text(answer).waitFor();
        showsNoName();
    }

    private void showsNoName() {
        assertThat(anybody.page().content().toLowerCase(Languages.DUTCH)).doesNotContain(name);
    }
}

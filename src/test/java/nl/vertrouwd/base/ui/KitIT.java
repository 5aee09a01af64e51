package nl.vertrouwd.base.ui;

import static nl.vertrouwd.base.ui.Browsers.assertAccessible;
import static nl.vertrouwd.base.ui.Browsers.assertDialogAccessible;
import static nl.vertrouwd.base.ui.Browsers.picture;
import static nl.vertrouwd.base.ui.Browsers.visit;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The kit and the catalogue in a real browser: on a wide screen and a phone, light and dark, by keyboard, and judged by axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitIT {

    @LocalServerPort
    int port;

    private Browsers browsers;

    @BeforeAll
    void startBrowser() {
        browsers = new Browsers();
    }

    @AfterAll
    void stopBrowser() {
        browsers.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 900, LIGHT",
        "1440, 900, DARK",
        "390, 844, LIGHT",
        "390, 844, DARK",
        "320, 256, LIGHT",
    })
    void theKitIsReadableAndAccessible(int width, int height, ColorScheme scheme) {
        try (BrowserContext context = browsers.open(width, height, scheme)) {
            Page page = visit(context, address("kit"));
            picture(page, "kit-" + width + "-" + scheme);
            assertAccessible(page);
            assertThat(page.title()).isEqualTo("Aanbod – Vertrouwd");
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("nl");
            assertThat(page.locator("main").count()).isEqualTo(1);
            assertThat(page.locator("link[rel=icon]").getAttribute("href")).isEqualTo("images/vertrouwd.svg");
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, 900, LIGHT", "390, 844, DARK"})
    void theCatalogueIsReadableAndAccessible(int width, int height, ColorScheme scheme) {
        try (BrowserContext context = browsers.open(width, height, scheme)) {
            Page overview = visit(context, address("courses"));
            picture(overview, "courses-" + width + "-" + scheme);
            assertAccessible(overview);
            Page course = visit(context, address("courses/UBA"));
            picture(course, "course-" + width + "-" + scheme);
            assertAccessible(course);
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (BrowserContext context = browsers.open(1440, 900, ColorScheme.LIGHT)) {
            Page page = visit(context, address("kit"));
            page.evaluate("document.activeElement.blur()");
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("main");
        }
    }

    @Test
    void aPhoneShowsFourEntriesAndTheRestBehindOne() {
        try (BrowserContext context = browsers.open(390, 844, ColorScheme.LIGHT)) {
            Page page = visit(context, address("kit"));
            assertThat(page.locator(".vt-nav-link:visible").count()).isEqualTo(4);
            button(page, "Meer").click();
            page.locator(".vt-nav-extra .vt-nav-link >> nth=0").waitFor();
            assertThat(page.locator(".vt-nav-link:visible").count()).isGreaterThan(5);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kit-390-more.png")));
            assertAccessible(page);
        }
    }

    @Test
    void aWideActionSaysWhatItTouches() {
        try (BrowserContext context = browsers.open(390, 844, ColorScheme.LIGHT)) {
            Page page = visit(context, address("kit"));
            button(page, "Publiceer en nodig uit").click();
            page.getByText("48 mensen krijgen een bericht.").waitFor();
            page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
            picture(page, "kit-390-confirm");
            assertDialogAccessible(page);
        }
    }

    @Test
    void aNoticeIsReadable() {
        try (BrowserContext context = browsers.open(1440, 900, ColorScheme.DARK)) {
            Page page = visit(context, address("kit"));
            button(page, "Plan een uitvoering").click();
            page.getByText("De uitvoering staat gepland.").waitFor();
            page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kit-1440-notice.png")));
            assertDialogAccessible(page);
        }
    }

    private String address(String route) {
        return "http://localhost:" + port + "/" + route;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    @TestConfiguration
    static class Sample {

        /** Everybody is signed in, so that the navigation shows. */
        @Bean
        Customizer<HttpSecurity> everybodyIsSignedIn() {
            return http -> http.addFilterAfter(
                    (request, response, chain) -> {
                        SecurityContextHolder.setContext(new SecurityContextImpl(
                                new TestingAuthenticationToken("sample", "", "ROLE_PARTICIPANT", "ROLE_PLANNER")));
                        chain.doFilter(request, response);
                    },
                    SecurityContextHolderFilter.class);
        }

        @Bean
        VaadinServiceInitListener sampleRoute() {
            return init -> RouteConfiguration.forApplicationScope()
                    .setRoute("kit", KitSampleView.class, List.of(MainLayout.class));
        }

        @Bean
        NavigationEntry one() {
            return entry(VaadinIcon.HOME, 1);
        }

        @Bean
        NavigationEntry two() {
            return entry(VaadinIcon.ACADEMY_CAP, 2);
        }

        @Bean
        NavigationEntry three() {
            return entry(VaadinIcon.BOOK, 3);
        }

        @Bean
        NavigationEntry four() {
            return entry(VaadinIcon.CALENDAR, 4);
        }

        @Bean
        NavigationEntry five() {
            return entry(VaadinIcon.CHART, 5);
        }

        @Bean
        NavigationEntry six() {
            return entry(VaadinIcon.COG, 6);
        }

        private static NavigationEntry entry(VaadinIcon icon, int order) {
            return new NavigationEntry("base.product", icon, KitSampleView.class, order);
        }
    }
}

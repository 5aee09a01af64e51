package nl.vertrouwd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** The kit in a real browser: on a wide screen and a phone, light and dark, by keyboard, and judged by axe. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KitIT {

    @LocalServerPort
    int port;

    private Playwright playwright;
    private Browser browser;

    @BeforeAll
    void startBrowser() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of(
                                "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));
    }

    @AfterAll
    void stopBrowser() {
        browser.close();
        playwright.close();
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
        try (BrowserContext context = open(width, height, scheme)) {
            Page page = kit(context);
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots/kit-" + width + "-" + scheme + ".png")));
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .extracting(rule ->
                            rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("no sideways scrolling")
                    .isEqualTo(true);
            assertThat(page.title()).isEqualTo("Aanbod – Vertrouwd");
            assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("nl");
            assertThat(page.locator("main").count()).isEqualTo(1);
        }
    }

    @Test
    void theFirstTabStopSkipsToTheContent() {
        try (BrowserContext context = open(1440, 900, ColorScheme.LIGHT)) {
            Page page = kit(context);
            page.keyboard().press("Tab");
            assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Naar de inhoud");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.localName")).isEqualTo("main");
        }
    }

    @Test
    void aPhoneShowsFourEntriesAndTheRestBehindOne() {
        try (BrowserContext context = open(390, 844, ColorScheme.LIGHT)) {
            Page page = kit(context);
            assertThat(page.locator(".vt-nav-link:visible").count()).isEqualTo(4);
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Meer").setExact(true))
                    .click();
            page.locator(".vt-nav-extra .vt-nav-link >> nth=0").waitFor();
            assertThat(page.locator(".vt-nav-link:visible").count()).isEqualTo(6);
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kit-390-more.png")));
        }
    }

    @Test
    void aWideActionSaysWhatItTouches() {
        try (BrowserContext context = open(390, 844, ColorScheme.LIGHT)) {
            Page page = kit(context);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Publiceer en nodig uit"))
                    .click();
            page.getByText("48 mensen krijgen een bericht.").waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kit-390-confirm.png")));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    @Test
    void aNoticeIsReadable() {
        try (BrowserContext context = open(1440, 900, ColorScheme.DARK)) {
            Page page = kit(context);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Plan een uitvoering"))
                    .click();
            page.getByText("De uitvoering staat gepland.").waitFor();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/kit-1440-notice.png")));
            assertThat(new AxeBuilder(page).analyze().getViolations()).isEmpty();
        }
    }

    private BrowserContext open(int width, int height, ColorScheme scheme) {
        return browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setColorScheme(scheme)
                .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    }

    private Page kit(BrowserContext context) {
        Page page = context.newPage();
        page.setDefaultTimeout(20_000);
        page.onConsoleMessage(m -> System.out.println("DEBUG " + m.text()));
        page.onResponse(r -> { if (r.status() >= 400) System.out.println("DEBUG " + r.status() + " " + r.url()); });
        page.navigate("http://localhost:" + port + "/kit");
        try { page.locator("h1").waitFor(); } catch (RuntimeException e) { System.out.println("DEBUG " + page.url() + page.content()); throw e; }
        page.waitForFunction("() => !window.Vaadin.Flow.clients || Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
        return page;
    }

    @TestConfiguration
    static class Sample {

        /** Everybody is signed in, so that the navigation shows. */
        @Bean
        @Order(0)
        SecurityFilterChain everybodyIsSignedIn(HttpSecurity http) throws Exception {
            return http.securityMatcher(request -> true)
                    .authorizeHttpRequests(requests -> requests.requestMatchers("/css/**", "/js/**", "/images/**")
                            .permitAll())
                    .with(VaadinSecurityConfigurer.vaadin(), vaadin -> {})
                    .addFilterAfter(
                            (request, response, chain) -> {
                                SecurityContextHolder.setContext(new SecurityContextImpl(
                                        new TestingAuthenticationToken("sample", "", "ROLE_PARTICIPANT")));
                                chain.doFilter(request, response);
                            },
                            SecurityContextHolderFilter.class)
                    .build();
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

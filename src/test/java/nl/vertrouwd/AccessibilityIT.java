package nl.vertrouwd;

import static nl.vertrouwd.base.ui.Browsers.assertAccessible;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.vertrouwd.access.InvitationDelivery;
import nl.vertrouwd.access.InvitationMail;
import nl.vertrouwd.access.Invitations;
import nl.vertrouwd.access.Role;
import nl.vertrouwd.base.Languages;
import nl.vertrouwd.base.TestClock;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.demo.DemoPeople;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * Everybody can use every page: axe finds no broken rule on any view of any role and on no plain page, on a wide screen in light and on
 * a phone in dark, and nothing scrolls sideways. With the long tests every page is looked at in all combinations, and also as every
 * role that can open it.
 */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"vertrouwd.schema=accessibility", "vertrouwd.demo=true"})
@Import({TestClock.Wanted.class, ViewAddresses.class})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityIT {

    private static final int NARROWEST = 320;
    private static final int AT_LEAST = 12;

    @LocalServerPort
    int port;

    @Autowired
    ViewAddresses views;

    @Autowired
    Invitations invitations;

    @Autowired
    Links links;

    private final Set<String> looked = new TreeSet<>();
    private final Set<String> seen = new TreeSet<>();
    private Browsers browsers;

    @BeforeAll
    void startBrowser() {
        browsers = new Browsers();
        views.prepare();
    }

    @AfterAll
    void stopBrowser() {
        browsers.close();
    }

    static List<String> everybody() {
        return DemoPeople.all();
    }

    /** A page is looked at as the first role that opens it; where everybody begins, as every role, because it differs. */
    @ParameterizedTest
    @MethodSource("everybody")
    void everyView(String username) {
        List<String> addresses = views.of(views.rolesOf(username));
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
        List<String> broken = new ArrayList<>();
        try (Visitor visitor = visitor(Visitor.WIDE, ColorScheme.LIGHT)) {
            visitor.signIn(username);
            for (String address : addresses) {
                if (looked.add(address) || address.isEmpty()) {
                    visitor.page().setViewportSize(Visitor.WIDE, 900);
                    visitor.open(address);
                    broken.addAll(problemsIn(ColorScheme.LIGHT, visitor));
                    visitor.page().setViewportSize(Visitor.PHONE, 844);
                    Browsers.settle(visitor.page());
                    broken.addAll(problemsIn(ColorScheme.DARK, visitor));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("everybody")
    void everyViewOfEveryRole(String username) {
        List<String> addresses = views.of(views.rolesOf(username));
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(5);
        List<String> broken = new ArrayList<>();
        try (Visitor wide = visitor(Visitor.WIDE, ColorScheme.LIGHT);
                Visitor phone = visitor(Visitor.PHONE, ColorScheme.DARK)) {
            wide.signIn(username);
            phone.signIn(username);
            for (String address : addresses) {
                if (seen.add(address)) {
                    wide.open(address);
                    broken.addAll(judge(wide, ColorScheme.LIGHT));
                    broken.addAll(judge(wide, ColorScheme.DARK));
                    phone.open(address);
                    broken.addAll(judge(phone, ColorScheme.DARK));
                    broken.addAll(judge(phone, ColorScheme.LIGHT));
                    broken.addAll(judgeNarrowest(phone));
                } else if (addresses.indexOf(address) % 2 == 0) {
                    wide.open(address);
                    broken.addAll(problems(wide));
                } else {
                    phone.open(address);
                    broken.addAll(problems(phone));
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    @Test
    void noViewIsForgotten() {
        List<String> all = views.of(Set.of(Role.values()));
        List<String> templates = views.templates();
        assertThat(templates).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(templates)
                .allSatisfy(template ->
                        assertThat(all).as(template).anyMatch(address -> ViewAddresses.fits(template, address)));
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void thePlainPages(int width, ColorScheme scheme) throws Exception {
        judgePlainPages(width, scheme);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"1440, DARK", "390, LIGHT", "320, LIGHT", "320, DARK"})
    void thePlainPagesInEveryOtherWay(int width, ColorScheme scheme) throws Exception {
        judgePlainPages(width, scheme);
    }

    private void judgePlainPages(int width, ColorScheme scheme) throws Exception {
        try (Visitor anybody = visitor(width, scheme)) {
            for (Map.Entry<String, String> page : plainPages().entrySet()) {
                anybody.page().navigate(home() + page.getValue());
                judged(anybody);
                Browsers.picture(anybody.page(), "plain-" + page.getKey() + "-" + width + "-" + scheme);
            }
            anybody.page().navigate(home() + "login");
            anybody.page().locator("#username").fill("nobody" + width + scheme);
            anybody.page().locator("#password").fill("not this one");
            anybody.named(AriaRole.BUTTON, "Inloggen").click();
            anybody.page().locator("#refused").waitFor();
            judged(anybody);
            anybody.page().navigate(home() + "activate");
            anybody.page().locator("#username").fill("nobody" + width + scheme);
            anybody.named(AriaRole.BUTTON, "Stuur mij een link").click();
            anybody.page().locator("[role=status]").waitFor();
            judged(anybody);
        }
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK"})
    void thePagesForTheWrongRoleTheWrongAddressAndTheChangeOfAPassword(int width, ColorScheme scheme) {
        judgeRefusals(width, scheme);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"390, LIGHT", "1440, DARK", "320, LIGHT"})
    void thoseSamePagesInEveryOtherWay(int width, ColorScheme scheme) {
        judgeRefusals(width, scheme);
    }

    private void judgeRefusals(int width, ColorScheme scheme) {
        try (Visitor participant = visitor(width, scheme)) {
            participant.signIn(DemoPeople.PARTICIPANT);
            for (String address : List.of("accounts", "there/is/nothing", "sessions/UBA-0000-000", "password")) {
                participant.page().navigate(home() + address);
                participant.page().locator("h1").waitFor();
                Browsers.settle(participant.page());
                judged(participant);
                Browsers.picture(participant.page(), "error-" + address.replace('/', '-') + "-" + width + "-" + scheme);
            }
        }
    }

    // ---- judging

    private List<String> judge(Visitor visitor, ColorScheme scheme) {
        List<String> problems = problemsIn(scheme, visitor);
        int width = visitor.page().viewportSize().width;
        String address = visitor.page().url().replace(home(), "");
        Browsers.picture(
                visitor.page(), "view-" + address.replaceAll("[^a-zA-Z0-9]+", "-") + "-" + width + "-" + scheme);
        return problems;
    }

    /** Colours that are on their way from light to dark are not judged. */
    private static List<String> problemsIn(ColorScheme scheme, Visitor visitor) {
        visitor.page()
                .emulateMedia(
                        new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
        visitor.page().evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        visitor.atRest();
        return problems(visitor);
    }

    /** At 400 % on a screen of 1280. */
    private List<String> judgeNarrowest(Visitor phone) {
        phone.page().setViewportSize(NARROWEST, 640);
        Object sideways = phone.page().evaluate("document.documentElement.scrollWidth - window.innerWidth");
        List<String> broken = sideways.equals(0)
                ? List.of()
                : List.of(phone.page().url() + " scrolls " + sideways + " pixels sideways at " + NARROWEST);
        phone.page().setViewportSize(Visitor.PHONE, 844);
        return broken;
    }

    private static List<String> problems(Visitor visitor) {
        try {
            assertAccessible(visitor.page());
            return List.of();
        } catch (AssertionError found) {
            return List.of(visitor.page().url() + " at " + visitor.page().viewportSize().width + found.getMessage());
        }
    }

    private static void judged(Visitor visitor) {
        assertThat(problems(visitor)).isEmpty();
    }

    private Map<String, String> plainPages() throws InterruptedException {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("login", "login");
        pages.put("activate", "activate");
        pages.put("invitation", links.one(invitations));
        pages.put("invitation-gone", "invitation/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
        pages.put("certificate", "certificate");
        pages.put("certificate-unknown", "certificate/VT-2026-0000-0000-0");
        pages.put("not-found", "error");
        return pages;
    }

    private Visitor visitor(int width, ColorScheme scheme) {
        return new Visitor(browsers, port, width, scheme);
    }

    private String home() {
        return "http://localhost:" + port + "/";
    }

    /** Keeps the links of invitations instead of sending them. */
    static final class Links implements InvitationDelivery {

        private final BlockingQueue<String> sent = new LinkedBlockingQueue<>();
        private String link = "";

        @Override
        public void deliver(InvitationMail mail) {
            sent.add(mail.link());
        }

        @Override
        public String destination(Locale language) {
            return "";
        }

        /** A link that works; the same one every time, because opening it does not use it up. */
        synchronized String one(Invitations invitations) throws InterruptedException {
            if (link.isEmpty()) {
                invitations.ask(DemoPeople.PARTICIPANT, Languages.DUTCH);
                link = java.net
                        .URI
                        .create(java.util.Objects.requireNonNull(sent.poll(20, TimeUnit.SECONDS)))
                        .getPath()
                        .substring(1);
            }
            return link;
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Delivery {

        @Bean
        @Primary
        Links links() {
            return new Links();
        }
    }
}

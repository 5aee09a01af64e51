package nl.vertrouwd.base.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Headless Chromium for tests: windows of a size and a colour scheme, pictures, and the judgement of axe. */
public final class Browsers implements AutoCloseable {

    private static final String LETTER = "iframe[sandbox='']";

    private static final double MILLISECONDS = 30_000;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of("/usr/bin/chromium"))
                    .setArgs(List.of(
                            "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking")));

    /** A fresh visitor, in Dutch and without motion. */
    public BrowserContext open(int width, int height, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setLocale("nl-NL")
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(MILLISECONDS);
        return context;
    }

    /** Opens an address and waits until its heading stands there and nothing is on its way any more. */
    public static Page visit(BrowserContext context, String address) {
        Page page = context.newPage();
        page.navigate(address);
        page.locator("h1").waitFor();
        settle(page);
        return page;
    }

    /** Waits until nothing is on its way to or from the server. */
    public static void settle(Page page) {
        page.waitForFunction("() => Object.values(window.Vaadin?.Flow?.clients ?? {})"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** Keeps a picture of the whole page under {@code target/screenshots}. */
    public static void picture(Page page, String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots/" + name + ".png")));
    }

    /** No rule of axe is broken and nothing scrolls sideways; letters that are shown keep the rules of WCAG. */
    public static void assertAccessible(Page page) {
        assertNoViolations(new AxeBuilder(page), page);
        for (Locator letter : page.locator(LETTER).all()) {
            Page alone = page.context().newPage();
            alone.setContent(letter.getAttribute("srcdoc"));
            assertDialogAccessible(alone);
            alone.close();
        }
    }

    /** What can differ between colours and widths of one and the same page: contrast, what can be hit and reached, scrolling sideways. */
    public static void assertReadable(Page page) {
        assertNoViolations(
                new AxeBuilder(page).withRules(List.of("color-contrast", "target-size", "scrollable-region-focusable")),
                page);
    }

    /** The sign "connection lost" of Vaadin stands outside every landmark; a frame without scripts would never answer. */
    private static void assertNoViolations(AxeBuilder axe, Page page) {
        assertThat(axe.exclude("vaadin-connection-indicator")
                        .exclude(LETTER)
                        .analyze()
                        .getViolations())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
                .as("pixels to scroll sideways")
                .isEqualTo(0);
    }

    /** The rules of WCAG only, for dialogs, where those of Vaadin have a header and a footer of their own, and for letters. */
    public static void assertDialogAccessible(Page page) {
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"))
                        .analyze()
                        .getViolations())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}

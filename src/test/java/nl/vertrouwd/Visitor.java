package nl.vertrouwd;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import nl.vertrouwd.base.ui.Browsers;
import nl.vertrouwd.demo.DemoPeople;

/** Somebody at a screen of their own, signed in or not, who names things as they are named there. */
final class Visitor implements AutoCloseable {

    static final int WIDE = 1440;
    static final int PHONE = 390;
    private static final int HEIGHT = 900;

    private final BrowserContext context;
    private final Page page;
    private final String home;
    private final int width;

    Visitor(Browsers browsers, int port, int width, ColorScheme scheme) {
        this.context = browsers.open(width, HEIGHT, scheme);
        this.page = context.newPage();
        this.home = "http://localhost:" + port + "/";
        this.width = width;
    }

    Page page() {
        return page;
    }

    void signIn(String username) {
        page.navigate(home + "login");
        page.locator("#username").fill(username);
        page.locator("#password").fill(DemoPeople.PASSWORD);
        named(AriaRole.BUTTON, "Inloggen").click();
        page.waitForURL(address -> !address.contains("/login"));
        page.locator("h1").waitFor();
        Browsers.settle(page);
    }

    void open(String route) {
        page.navigate(home + route);
        page.locator("h1").waitFor();
        Browsers.settle(page);
    }

    Locator named(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator text(String text) {
        return page.getByText(text).first();
    }

    /** Types into a field with a list and takes what is offered. */
    void choose(Locator field, String typed, String offered) {
        field.fill(typed);
        Locator option = page.getByRole(
                AriaRole.OPTION, new Page.GetByRoleOptions().setName(offered).setExact(true));
        option.click();
        option.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        Browsers.settle(page);
    }

    /** The field of this name in a group of fields. */
    static Locator within(Locator group, String label) {
        return group.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
    }

    /** The card of a list that says this. */
    Locator card(String text) {
        return page.locator("article").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** Chooses from a list that changes the address, and waits for what is there. */
    void filter(String label, String choice, String address) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(label))
                .click();
        named(AriaRole.OPTION, choice).click();
        page.waitForURL(url -> url.contains(address));
        Browsers.settle(page);
    }

    byte[] download(Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until nothing moves or changes colour any more. */
    void atRest() {
        page.waitForFunction("() => document.getAnimations().every(a => a.playState !== 'running')");
    }

    /** Keeps the page as it is on a wide screen and on a phone, and goes on at its own width. */
    void picture(String name) {
        for (int each : new int[] {WIDE, PHONE}) {
            page.setViewportSize(each, HEIGHT);
            page.evaluate("window.scrollTo(0, 0)");
            atRest();
            Browsers.picture(page, "path-" + name + "-" + each);
        }
        page.setViewportSize(width, HEIGHT);
    }

    @Override
    public void close() {
        context.close();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import org.partnernetz.testkit.harness.Person;
import org.partnernetz.testkit.harness.RunningPlatform;

/**
 * A person at a browser, with a session of their own and one language. It finds buttons, links and fields as people do:
 * by their texts, given as message keys.
 *
 * <p>Closing a desk fails if the browser complained about anything: see {@link Noise}.
 */
public final class Desk implements AutoCloseable {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** Build machines may be busy. */
    private static final int PATIENCE_MILLIS = 20_000;

    private final RunningPlatform platform;
    private final BrowserContext session;
    private final Page page;
    private final Wording words;
    private final Noise noise;

    private Desk(RunningPlatform platform, BrowserContext session, Page page, Wording words, Noise noise) {
        this.platform = platform;
        this.session = session;
        this.page = page;
        this.words = words;
        this.noise = noise;
    }

    /** Opens a desk whose browser prefers a language. */
    public static Desk of(Browser browser, RunningPlatform platform, String language) {
        return of(browser, platform, language, new NewContextOptions());
    }

    public static Desk of(Browser browser, RunningPlatform platform, String language, NewContextOptions options) {
        var locale = language.equals("en") ? "en-GB" : "de-DE";
        var session = browser.newContext(options.setLocale(locale)
                .setTimezoneId("Europe/Berlin")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setAcceptDownloads(true));
        if (options.viewportSize == null) {
            session.onPage(page -> page.setViewportSize(WIDTH, HEIGHT));
        }
        session.setDefaultTimeout(PATIENCE_MILLIS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
        var noise = new Noise(session);
        return new Desk(platform, session, session.newPage(), Wording.of(Locale.forLanguageTag(language)), noise);
    }

    /** Opens another tab in the same session. */
    public Desk tab() {
        return new Desk(platform, session, session.newPage(), words, noise);
    }

    public Page page() {
        return page;
    }

    public BrowserContext session() {
        return session;
    }

    public Wording words() {
        return words;
    }

    public URI address(String path) {
        return platform.address(path);
    }

    /** Types an address. */
    public Response go(String path) {
        var response = page.navigate(address(path).toString());
        if (response == null) {
            throw new IllegalStateException("no answer from " + path);
        }
        return response;
    }

    /** Signs in on the sign-in page and arrives at "my network". */
    public Desk signIn(Person person) {
        go("/sign-in");
        fillIn(person.email(), person.password());
        assertThat(page).hasURL(Pattern.compile("/my$"));
        return this;
    }

    /** Fills in the sign-in form and sends it. */
    public void fillIn(String email, String password) {
        field("signIn.email").fill(email);
        field("signIn.password").fill(password);
        press("signIn.enter");
    }

    public Locator button(String key, Object... values) {
        return named(AriaRole.BUTTON, words.say(key, values));
    }

    public Locator link(String key, Object... values) {
        return named(AriaRole.LINK, words.say(key, values));
    }

    /** Finds a field by its label, even if the label says in brackets that the field is optional. */
    public Locator field(String key) {
        var label = words.get(key).replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
        return page.getByLabel(Pattern.compile("^" + label + "(\\s*\\(.+\\))?$"));
    }

    public Locator choice(String name) {
        return page.getByRole(AriaRole.RADIO, new GetByRoleOptions().setName(name));
    }

    public Locator content() {
        return page.getByRole(AriaRole.MAIN);
    }

    public Locator named(AriaRole role, String name) {
        return page.getByRole(role, new GetByRoleOptions().setName(name).setExact(true));
    }

    public void press(String key, Object... values) {
        button(key, values).click();
    }

    public void follow(String key, Object... values) {
        link(key, values).first().click();
    }

    /** Opens the entry of a list that has the title. */
    public void openListed(String title) {
        content()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(title).setExact(true))
                .first()
                .click();
        seesHeading(title);
    }

    public void seesHeading(String title) {
        assertThat(page.locator("h1")).hasText(title);
    }

    /** Checks that the page shows a sentence. */
    public void reads(String key, Object... values) {
        assertThat(content().getByText(words.say(key, values)).first()).isVisible();
    }

    public void seesListed(String title) {
        assertThat(listed(title)).isVisible();
    }

    public void missesListed(String title) {
        assertThat(page.locator("h1")).isVisible();
        assertThat(listed(title)).hasCount(0);
    }

    /** Finds an entry of a list by its title. */
    public Locator listed(String title) {
        return content()
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new GetByRoleOptions().setName(title).setExact(true))));
    }

    /** Returns the addresses of the links on the page, without the site. */
    @SuppressWarnings("unchecked")
    public List<String> links() {
        return (List<String>) page.evaluate("() => [...document.links].map((link) => link.pathname)");
    }

    /** Returns the browser's complaints since the last call. */
    public List<String> complaints() {
        return noise.take();
    }

    @Override
    public void close() {
        session.close();
        noise.assertNone();
    }
}

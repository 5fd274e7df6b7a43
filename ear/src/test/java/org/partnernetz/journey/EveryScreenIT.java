// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.sample.PluginItems;
import org.partnernetz.testkit.desk.Desk;
import org.partnernetz.testkit.desk.PluginPages;
import org.partnernetz.testkit.desk.Samples;
import org.partnernetz.testkit.desk.Screen.Shape;
import org.partnernetz.testkit.desk.Titles;
import org.partnernetz.testkit.desk.Viewer;
import org.partnernetz.testkit.desk.Viewer.Eyes;
import org.partnernetz.testkit.desk.Viewer.View;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.WithBrowser;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.web.Route;
import org.partnernetz.web.Routes;

/**
 * Opens every page of the table of routes, and of every plugin, as an administrator and as a visitor, in two of the
 * shapes that languages, themes and windows make. A new page is examined without anyone listing it here.
 */
@WithBrowser
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Every screen")
class EveryScreenIT {

    /** Pages of the network's administrators, who are those of the coordination. */
    private static final String NETWORK = "/o/{organisation}/network/";

    /** For moderators of the organisation that keeps the forum. */
    private static final String OF_KEEPERS = "/moderation";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /**
     * Two browsers share the shapes, so that both processors have something to do. Each page is seen in two of them,
     * one of each browser; those of the second are all German and all examined.
     */
    private static final List<List<Shape>> SHAPES = List.of(
            List.of(
                    new Shape("de", "light", 1280, true),
                    new Shape("de", "light", 320, true),
                    new Shape("en", "light", 320, false),
                    new Shape("en", "dark", 1280, false)),
            List.of(
                    new Shape("de", "dark", 1280, true),
                    new Shape("de", "contrast", 390, true),
                    new Shape("de", "contrast-dark", 1280, true)));

    /** "mvn -Pmatrix verify" looks at every page in every shape. */
    private static final boolean ALL = Boolean.getBoolean("partnernetz.screens.all");

    private final Set<Shape> seen = new HashSet<>();
    private final Map<String, String> titles = new HashMap<>();
    private List<Viewer> viewers;
    private Samples own;
    private Samples open;
    private PluginPages plugins;
    private Desk visitor;

    @BeforeAll
    void begin(Browser browser, RunningPlatform platform) throws Exception {
        var person = platform.person("fitt", "administrator");
        own = Samples.of(platform, person);
        open = Samples.of(platform, platform.person("gim", "administrator"));
        try (var administrator = Desk.of(browser, platform, "de").signIn(person)) {
            plugins = new PluginPages(administrator, "fitt");
            EveryPlugin.ofRepository(platform)
                    .on("fitt")
                    .items(Caller.of(platform, person), "fitt", Titles.fresh("Nähwerkstatt"))
                    .forEach(this::findPages);
            plugins.walk();
            administrator.complaints();
        }
        visitor = Desk.of(browser, platform, "de");
        viewers = SHAPES.stream().map(shapes -> new Viewer(platform)).toList();
    }

    private void findPages(PluginItems items) {
        items.links().forEach((page, address) -> plugins.with(items.plugin() + "/" + page, address));
        items.pages().forEach((page, key) -> plugins.walk(items.plugin() + "/" + page + "/" + key));
    }

    @AfterAll
    void end() {
        visitor.close();
        viewers.forEach(Viewer::close);
        assertThat(seen)
                .as("shapes that pages were seen in")
                .containsAll(SHAPES.stream().flatMap(List::stream).toList());
    }

    static Stream<String> pages() {
        return Routes.ALL.stream()
                .filter(route -> !route.view().isEmpty())
                .map(Route::pattern)
                .filter(pattern -> !pattern.contains("/p/{plugin}"));
    }

    static List<String> pagesOfPlugins() {
        return PluginPages.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pagesOfPlugins")
    @DisplayName("of a plugin is right for a member")
    void ofPlugins(String page) {
        examine(Eyes.ADMINISTRATOR, page, plugins.address(page), OK);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("is right for a member")
    void forMembers(String pattern) {
        if (pattern.startsWith(NETWORK) || pattern.endsWith(OF_KEEPERS)) {
            examine(Eyes.NETWORK, pattern, open.address(pattern), OK);
        } else {
            examine(Eyes.ADMINISTRATOR, pattern, own.address(pattern), OK);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    @DisplayName("is right for a visitor, or leads to signing in, or does not exist")
    void forVisitors(String pattern) {
        var address = open.address(pattern);
        var answer = visitor.go(address);
        if (!answer.url().contains("/sign-in") || pattern.equals("/sign-in")) {
            assertThat(answer.status()).isIn(OK, NOT_FOUND);
            examine(Eyes.VISITOR, "visitor " + pattern, address, answer.status());
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/nowhere", "/o/fitt/topics/nowhere"})
    @DisplayName("that is missing is right, too")
    void missing(String address) {
        examine(Eyes.ADMINISTRATOR, "missing", address, NOT_FOUND);
        examine(Eyes.VISITOR, "visitor missing", address, NOT_FOUND);
    }

    /** The organisation whose space an address belongs to. */
    private static String organisation(String address) {
        return address.startsWith("/o/gim") ? "GIM" : address.startsWith("/o/fitt") ? "FITT gGmbH" : "";
    }

    private void examine(Eyes eyes, String name, String address, int status) {
        var views = IntStream.range(0, SHAPES.size())
                .mapToObj(one -> viewers.get(one).look(eyes, address, chosen(SHAPES.get(one), name), status))
                .toList()
                .stream()
                .flatMap(view -> view.join().stream())
                .toList();
        if (status == OK && eyes == Eyes.ADMINISTRATOR) {
            views.forEach(view -> assertOnlyOne(view, name));
        }
        if (status == OK) {
            assertThat(views)
                    .extracting(View::title)
                    .allSatisfy(title -> assertThat(title).endsWith(organisation(address) + " – Partnernetz"));
        }
        assertThat(views.stream()
                        .flatMap(view -> view.findings().stream().map(finding -> view.shape() + ": " + finding)))
                .as(address)
                .isEmpty();
    }

    /** One shape of each browser, always the same for a page and another for the next, or all of them. */
    private List<Shape> chosen(List<Shape> shapes, String name) {
        var chosen = ALL ? shapes : List.of(shapes.get(Math.floorMod(name.hashCode(), shapes.size())));
        seen.addAll(chosen);
        return chosen;
    }

    private void assertOnlyOne(View view, String name) {
        var other = titles.putIfAbsent(view.shape().language() + ": " + view.title(), name);
        assertThat(other).as("page with the title %s", view.title()).isIn(null, name);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.partnernetz.sample.EveryPlugin;
import org.partnernetz.testkit.harness.BuiltPlugin;
import org.partnernetz.testkit.harness.DatabaseDigest;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Undisturbed;
import org.partnernetz.testkit.harness.WithPlatform;
import org.partnernetz.testkit.harness.rest.Answer;
import org.partnernetz.testkit.harness.rest.Caller;
import org.partnernetz.testkit.harness.rest.Network;

/**
 * Attacks every route of the running server. The rows of the whole database must be the same afterwards, and no answer
 * may differ from the one for an item that does not exist.
 */
@Undisturbed
@WithPlatform
@DisplayName("An item that is not for the caller")
class AttackIT {
    private static RunningPlatform platform;
    private static List<Route> routes = List.of();
    /** Everybody from outside may ask to be admitted; it shows nothing. */
    private static final String ASKING = "POST /api/v1/join-requests";

    private static List<Attacker> attackers = List.of();
    private static EveryPlugin plugins;
    private static Victims victims;

    /** As the last test left them, so that each looks once. */
    private static Map<String, String> rows = Map.of();

    @BeforeAll
    static void prepare() throws Exception {
        platform = RunningPlatform.get();
        plugins = new EveryPlugin(platform).on(Victims.ORGANISATION, Attackers.OTHER);
        victims = new Victims(platform, plugins);
        routes = new Routes(platform).all(victims.plugins());
        attackers = new Attackers(platform).alone();
        rows = DatabaseDigest.of(platform);
    }

    @AfterAll
    static void tidy() throws Exception {
        plugins.tidy(Attackers.OTHER);
        Network.of(platform).clear(); // nobody can be erased while a plugin that keeps people is away
    }

    static Stream<Attacker> attackers() {
        return attackers.stream();
    }

    /** Those who may read what is for the network. */
    static Stream<Attacker> readers() {
        return attackers().filter(Attacker::network);
    }

    @Test
    @DisplayName("is looked for on every route: REST with plugins, and pages")
    void findsRoutes() {
        assertThat(routes)
                .extracting(Route::toString)
                .contains(
                        "GET /api/v1/organisations/{organisation}/topics/{topic}",
                        "DELETE /api/v1/organisations/{organisation}/events/{event}/registrations",
                        "GET /o/{organisation}/topics/{topic}",
                        "POST /o/{organisation}/events/{event}")
                .contains("GET /api/v1/organisations/{organisation}/p/garden-plots/notes/{id}");
        FoundRoutes.in(routes).holdPlugins();
    }

    @Test
    @DisplayName("is looked for in each file of a page, by the word that its plugin gives it")
    void findsFiles() {
        FoundRoutes.in(routes).holdFiles(new Routes(platform).files(victims.plugins()));
    }

    @Test
    @DisplayName("is attacked with a yes and with a no, where the body has such a field")
    void saysYesAndNo() {
        FoundRoutes.in(routes).sayYesAndNo();
    }

    @Test
    @DisplayName("is attacked with a body that the route takes, so every route describes its body")
    void knowsBodies() {
        assertThat(routes)
                .filteredOn(route -> route.isApi() && !route.method().matches("GET|DELETE"))
                .filteredOn(route -> route.body() == null)
                .as("routes that no OpenAPI document describes")
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attackers")
    @DisplayName("is answered like one that does not exist, and nothing changes")
    void isHidden(Attacker attacker) throws SQLException {
        var leaks = Collections.synchronizedList(new ArrayList<String>());
        attacks().filter(Route::reads).parallel().forEach(route -> attack(attacker, route, leaks));
        attacks().filter(route -> !route.reads()).forEach(route -> attack(attacker, route, leaks));
        assertThat(leaks).as("leaks to the %s", attacker).isEmpty();
        assertNothingChanged(attacker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("attackers")
    @DisplayName("is in no list and on no page without an item in its address")
    void isInNoList(Attacker attacker) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var route : routes) {
            if (!route.namesAnItem() && (route.reads() || !attacker.isAnonymous())) {
                for (var organisation : organisations(route)) {
                    list(attacker, route, organisation, leaks);
                }
            }
        }
        assertThat(leaks).as("leaks to the %s", attacker).isEmpty();
        assertNothingChanged(attacker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    @DisplayName("may be read by the network, but not changed")
    void isNotChangedByReaders(Attacker attacker) throws SQLException {
        var leaks = new ArrayList<String>();
        for (var route : routes) {
            if (isChangedByReaders(route)) {
                var answer = attacker.send(route, path(route, Circle.NETWORK, Attackers.OTHER));
                if (answer.status() != 403 && !isRefusal(attacker, route, answer)) {
                    leaks.add(route + ": " + answer);
                }
            }
        }
        assertThat(leaks).as("changes by the %s", attacker).isEmpty();
        assertNothingChanged(attacker);
    }

    @Test
    @DisplayName("is there for those whom it is for, so that the attacks hit something")
    void isThereForItsReaders() throws SQLException {
        var missing = new ArrayList<String>();
        for (var route : routes) {
            if (isOpenToTheOwner(route)) {
                for (var circle : circles(route)) {
                    var owner = route.isApi() ? victims.owner() : victims.ownerAtBrowser();
                    var answer = owner.get(path(route, circle, Victims.ORGANISATION));
                    if (answer.status() != 200) {
                        missing.add(route + " " + circle + ": " + answer);
                    }
                }
            }
        }
        rows = DatabaseDigest.of(platform); // the owner has read, which may be noted
        assertThat(missing).isEmpty();
    }

    /**
     * What is read by REST, and the pages that plugins say show an item, with their files; links are ended. What is the
     * network's is hidden from the owner, too.
     */
    private static boolean isOpenToTheOwner(Route route) {
        return route.namesAnItem()
                && route.method().equals("GET")
                && (route.isApi()
                        || route.isOfPlugin()
                                && (route.endsWithItem() || route.isFile())
                                && !route.pattern().contains("/link/"))
                && !route.pattern().contains("/network/")
                && !isForVisitors(route);
    }

    /** What everybody sees is hidden from the owner as from all: members have pages and methods of their own. */
    private static boolean isForVisitors(Route route) {
        if (!route.isOfPlugin()) {
            return false;
        }
        var parts = route.pattern().split("/", -1);
        return route.isApi()
                ? Caller.anonymous(platform)
                                .get(path(route, Circle.ORGANISATION, Victims.ORGANISATION))
                                .status()
                        == 404
                : VisitorPages.of(parts[4]).contains(parts[5]);
    }

    /** What is a plugin's has no circle, and was attacked as the other organisation's in every way. */
    private static boolean isChangedByReaders(Route route) {
        return route.isApi() && route.namesAnItem() && route.endsWithItem() && !route.reads() && !route.isOfPlugin();
    }

    private static Stream<Route> attacks() {
        return routes.stream().filter(Route::namesAnItem);
    }

    private static void assertNothingChanged(Attacker attacker) throws SQLException {
        var before = rows;
        rows = DatabaseDigest.of(platform);
        assertThat(rows).as("rows after the %s", attacker).isEqualTo(before);
    }

    /** What is a plugin's is the organisation's own, so one circle stands for all. */
    private static List<Circle> circles(Route route) {
        return route.isOfPlugin() ? List.of(Circle.ORGANISATION) : List.of(Circle.values());
    }

    private static void attack(Attacker attacker, Route route, List<String> leaks) {
        for (var organisation : organisations(route)) {
            var values = new HashMap<>(victims.unknown(route));
            putOrganisation(values, organisation);
            var usual = attacker.send(route, route.path(values));
            circles(route).stream().filter(attacker::isExcludedFrom).forEach(circle -> {
                var answer = attacker.send(route, path(route, circle, organisation));
                if (!isRefusal(attacker, route, answer)
                        || answer.status() != usual.status()
                        || answer.body().contains(victims.secret(circle))) {
                    leaks.add(route + " of " + circle + " as " + organisation + ": " + answer + " instead of " + usual);
                }
            });
        }
    }

    private static void list(Attacker attacker, Route route, String organisation, List<String> leaks) {
        if (!route.reads() && organisation.equals(Attackers.OTHER)
                || route.toString().equals(ASKING)) {
            return; // the attacker's own organisation: writing there is no attack
        }
        for (var query : queries(route)) {
            var plugin = BuiltPlugin.all().get(0).id();
            var values = new HashMap<>(Map.of("p/{plugin}", plugin, "plugins/{plugin}", plugin));
            putOrganisation(values, organisation);
            var answer = attacker.send(route, route.path(values) + query);
            if (shows(attacker, answer) || route.isApi() && !route.reads() && !isRefusal(attacker, route, answer)) {
                leaks.add(route + " as " + organisation + ": " + answer);
            }
        }
    }

    /** A search finds by the beginning of a word: all secrets begin alike. */
    private static List<String> queries(Route route) {
        if (route.toString().matches(".*/search(/names)?")) {
            return List.of("?q=secret" + (route.isApi() ? "&limit=100" : ""));
        }
        return route.isApi() ? List.of("?limit=100", "?scope=network&limit=100") : List.of("");
    }

    private static boolean shows(Attacker attacker, Answer answer) {
        return Stream.of(Circle.values())
                .filter(attacker::isExcludedFrom)
                .anyMatch(circle -> answer.body().contains(victims.secret(circle)));
    }

    /** 404; or 401 without a token, 4xx without a described body, for visitors the way to the sign-in page. */
    private static boolean isRefusal(Attacker attacker, Route route, Answer answer) {
        return answer.status() == 404
                || route.body() == null && answer.status() >= 400 && answer.status() < 500
                || attacker.isAnonymous() && route.isApi() && answer.status() == 401
                || !route.isApi()
                        && answer.status() == 302
                        && answer.header("Location")
                                .replaceFirst("^https?://[^/]+", "")
                                .startsWith("/sign-in");
    }

    private static String path(Route route, Circle circle, String organisation) {
        var values = new HashMap<>(victims.values(route, circle));
        putOrganisation(values, organisation);
        return route.path(values);
    }

    private static void putOrganisation(Map<String, String> values, String organisation) {
        values.put("o/{organisation}", organisation);
        values.put("organisations/{organisation}", organisation);
    }

    /** The victim's organisation in the address, and the attacker's own. */
    private static List<String> organisations(Route route) {
        return route.parameters().stream().anyMatch(Route::isOrganisation)
                ? List.of(Victims.ORGANISATION, Attackers.OTHER)
                : List.of(Victims.ORGANISATION);
    }
}

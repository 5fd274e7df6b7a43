// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnernetz.sample.Bodies;
import org.partnernetz.sample.PluginItems;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.rest.Caller;

/** The routes of the running server, found and not listed. */
final class Routes {
    private static final String API = "/api/v1";
    private static final String ANY_PLUGIN = "/o/{organisation}/p/{plugin}/";
    private static final List<String> WAYS = List.of("GET", "HEAD", "POST");
    private static final Pattern PLUGIN = Pattern.compile("/p/([a-z0-9-]+)/");

    private final RunningPlatform platform;

    Routes(RunningPlatform platform) {
        this.platform = platform;
    }

    List<Route> all() {
        return Stream.concat(rest().stream(), pages().stream()).toList();
    }

    /** The same, with the pages of these plugins, each by its own name, in place of the pages of any plugin. */
    List<Route> all(List<PluginItems> plugins) {
        var core = pages().stream().filter(route -> !route.pattern().contains(ANY_PLUGIN));
        var files = files(plugins);
        var own = plugins.stream().flatMap(plugin -> pages(plugin, files).stream());
        return Stream.concat(rest().stream(), Stream.concat(core, own)).toList();
    }

    /** The files of pages, as the backings of the running plugins declare them. */
    List<PageFile> files(List<PluginItems> plugins) {
        var query = plugins.stream().map(plugin -> "plugin=" + plugin.plugin()).collect(Collectors.joining("&"));
        var answer = Caller.anonymous(platform).get("/inside/page-files?" + query);
        if (answer.status() != 200) {
            throw new IllegalStateException("the plugins do not answer: " + answer);
        }
        return answer.body()
                .lines()
                .map(line -> line.split("/", -1))
                .map(parts -> new PageFile(parts[0], parts[1], parts[2]))
                .toList();
    }

    /**
     * A file of a page.
     *
     * @param word the last one of its address, empty for the only file of a page
     */
    record PageFile(String plugin, String page, String word) {
        String below(String address) {
            return address + "/file" + (word.isEmpty() ? "" : "/" + word);
        }
    }

    /** Every page is read, and each of its files; posting to one page proves the same as posting to another. */
    private static List<Route> pages(PluginItems plugin, List<PageFile> files) {
        var space = ANY_PLUGIN.replace("{plugin}", plugin.plugin());
        var routes = new ArrayList<Route>(ways(space + "index"));
        plugin.pages().keySet().stream().map(page -> space + page + "/{item}").forEach(pattern -> {
            routes.addAll(routes.size() > WAYS.size() ? List.of(new Route("GET", pattern, "")) : ways(pattern));
        });
        VisitorPages.of(plugin.plugin()).forEach(page -> routes.addAll(ways(space + page)));
        plugin.links().keySet().forEach(page -> routes.addAll(ways(space + "link/" + page + "/{token}")));
        files.stream().filter(file -> file.plugin().equals(plugin.plugin())).forEach(file -> {
            var links = plugin.links().containsKey(file.page());
            routes.addAll(ways(
                    file.below(links ? space + "link/" + file.page() + "/{token}" : space + file.page() + "/{item}")));
        });
        return routes;
    }

    private static List<Route> ways(String pattern) {
        return WAYS.stream().map(method -> new Route(method, pattern, "")).toList();
    }

    /** What the registry dispatches, plugins included. */
    List<Route> rest() {
        var caller = Caller.anonymous(platform);
        caller.get(API + "/organisations"); // the dispatcher starts with its first request
        var answer = caller.get("/inside/rest-routes");
        if (answer.status() != 200) {
            throw new IllegalStateException("the registry does not answer: " + answer);
        }
        var lines = answer.body().lines().map(line -> line.split(" ", 2)).toList();
        var bodies = Bodies.described(platform, plugins(answer.body()));
        return lines.stream()
                .flatMap(parts -> routes(parts[0], API + parts[1], bodies.all(parts[0], API + parts[1])))
                .toList();
    }

    /** Once for each body that it takes. */
    private static Stream<Route> routes(String method, String pattern, List<String> bodies) {
        return bodies.isEmpty()
                ? Stream.of(new Route(method, pattern, null))
                : bodies.stream().map(body -> new Route(method, pattern, body));
    }

    private static Set<String> plugins(String lines) {
        return PLUGIN.matcher(lines).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The table of pages; each is read and posted to. */
    List<Route> pages() {
        var routes = new ArrayList<Route>();
        pagePatterns().forEach(pattern -> routes.addAll(ways(pattern)));
        return routes;
    }

    /** From the compiled table itself: the web module is no library of these tests. */
    private static List<String> pagePatterns() {
        try (var loader = new URLClassLoader(webClasses(), Routes.class.getClassLoader())) {
            var table = (List<?>) loader.loadClass("org.partnernetz.web.Routes")
                    .getField("ALL")
                    .get(null);
            var patterns = new ArrayList<String>();
            for (var route : table) {
                patterns.add((String) route.getClass().getMethod("pattern").invoke(route));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL[] webClasses() throws IOException {
        var classes = Path.of("../platform-core/platform-web/target/classes");
        var api = Path.of("../platform-core/platform-api/target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(classes.toAbsolutePath() + " is missing: build platform-web first");
        }
        return new URL[] {classes.toUri().toURL(), api.toUri().toURL()};
    }
}

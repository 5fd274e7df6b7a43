// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnernetz.testkit.harness.rest.Answer;

/** Reads everything that can be read, in the name of several people. */
final class Walk {
    private static final int OK = 200;

    /** Navigation, widgets and hits of a search lead to the plugin's pages. */
    private final Pattern link;

    private final String plugin;
    private final List<Route> routes;
    private final Victims victims;

    Walk(String plugin, List<Route> routes, Victims victims) {
        this.plugin = plugin;
        link = Pattern.compile("/o/[^/\"]+/p/" + plugin + "/");
        this.routes =
                routes.stream().filter(route -> route.method().equals("GET")).toList();
        this.victims = victims;
    }

    /** What everybody sees, by person and address; several people look at the same time. */
    Map<String, Seen> go(List<Attacker> people) {
        var seen = new ConcurrentSkipListMap<String, Seen>();
        people.parallelStream()
                .forEach(person -> routes.forEach(route -> paths(route)
                        .forEach(path -> seen.put(person + " " + path, seen(path, person.send(route, path))))));
        return seen;
    }

    private Set<String> paths(Route route) {
        var paths = new java.util.TreeSet<String>();
        for (var circle : Circle.values()) {
            for (var organisation : List.of(Victims.ORGANISATION, Attackers.OTHER)) {
                var values = new HashMap<>(victims.values(route, circle));
                values.put("o/{organisation}", organisation);
                values.put("organisations/{organisation}", organisation);
                paths.add(route.path(values) + query(route, circle));
            }
        }
        return paths;
    }

    /** A search shows nothing until it is asked for something. */
    private String query(Route route, Circle circle) {
        return route.pattern().endsWith("/search") ? "?q=" + victims.secret(circle) : "";
    }

    private Seen seen(String path, Answer answer) {
        var shown = answer.status() == OK;
        var secrets = EnumSet.noneOf(Circle.class);
        Stream.of(Circle.values())
                .filter(circle -> answer.body().contains(victims.secret(circle)))
                .forEach(secrets::add);
        var ofPlugin =
                path.contains("/p/" + plugin) || link.matcher(answer.body()).find();
        return new Seen(shown, shown && ofPlugin, Set.copyOf(secrets));
    }
}

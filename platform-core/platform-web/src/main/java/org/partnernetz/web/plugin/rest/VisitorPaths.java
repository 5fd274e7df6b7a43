// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.rest;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.partnernetz.plugin.spi.ForVisitors;

/**
 * The paths of plugins' methods for visitors. They are kept while a plugin is stopped, so that its visitors are asked
 * to wait and not to sign in. The class keeps no references to the plugins' classes.
 */
@ApplicationScoped
public class VisitorPaths {
    private static final Pattern PART = Pattern.compile("\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");

    private final Map<String, List<Pattern>> paths = new ConcurrentHashMap<>();

    /** Says whether a reading request to this path, which follows the plugin's id, is for visitors. */
    public boolean contain(String plugin, String path) {
        var bare = bare(path);
        return paths.getOrDefault(plugin, List.of()).stream()
                .anyMatch(known -> known.matcher(bare).matches());
    }

    /** @throws IllegalStateException if a path is for visitors and for members, which fails the start */
    void learn(String plugin, List<Class<?>> resources) {
        var found = of(resources);
        if (found.isEmpty()) {
            paths.remove(plugin);
        } else {
            paths.put(plugin, found);
        }
    }

    static boolean isForVisitors(Class<?> type, Method method) {
        return method.isAnnotationPresent(ForVisitors.class) || type.isAnnotationPresent(ForVisitors.class);
    }

    static List<Pattern> of(List<Class<?>> resources) {
        var open = new ArrayList<Pattern>();
        var closed = new ArrayList<String>();
        for (var type : resources) {
            for (var method : methods(type)) {
                var path = bare(path(type) + '/' + path(method));
                if (!isForVisitors(type, method)) {
                    closed.add(
                            method.isAnnotationPresent(GET.class)
                                    ? PART.matcher(path).replaceAll("x")
                                    : "");
                } else if (method.isAnnotationPresent(GET.class)) {
                    open.add(pattern(path));
                } else {
                    throw new IllegalStateException(method + " is for visitors, who read only: make it a GET");
                }
            }
        }
        requireApart(open, closed);
        return List.copyOf(open);
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> Stream.of(method.getAnnotations())
                        .anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class)))
                .toList();
    }

    private static void requireApart(List<Pattern> open, List<String> closed) {
        for (var path : closed) {
            if (open.stream().anyMatch(pattern -> pattern.matcher(path).matches())) {
                throw new IllegalStateException("GET " + path + " is for members, and fits a path for visitors");
            }
        }
    }

    /** Each part stands for one segment. */
    private static Pattern pattern(String path) {
        var text = new StringBuilder();
        var part = PART.matcher(path);
        var end = 0;
        while (part.find()) {
            text.append(Pattern.quote(path.substring(end, part.start()))).append("[^/]+");
            end = part.end();
        }
        return Pattern.compile(text.append(Pattern.quote(path.substring(end))).toString());
    }

    private static String path(AnnotatedElement annotated) {
        var path = annotated.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static String bare(String path) {
        return path.replaceAll("/{2,}", "/").replaceAll("^/|/$", "");
    }
}

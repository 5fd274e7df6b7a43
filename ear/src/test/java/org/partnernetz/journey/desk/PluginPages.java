// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.partnernetz.harness.RunningPlatform;

/**
 * The pages of all plugins of this repository, and an address for each: found by following the links of each plugin,
 * from its first page.
 */
public final class PluginPages {

    private static final Path PLUGINS = Path.of("..", "plugins");
    private static final String PAGES = "src/main/resources/pages";
    private static final Pattern ADDRESS = Pattern.compile("/o/[^/]+/p/(?<plugin>[^/?#]+)/(?<page>[^/?#]+)(/[^/?#]+)?");
    private static final int PATIENCE_SECONDS = 60;
    private static final int OK = 200;

    private final Map<String, String> found = new HashMap<>();
    private final Desk desk;
    private final String space;

    /** The pages as one person sees them in an organisation. */
    public PluginPages(Desk desk, String organisation) {
        this.desk = desk;
        this.space = "/o/" + organisation + "/p/";
    }

    /** All pages, written {@code plugin/page}. */
    public static List<String> all() {
        return plugins().flatMap(PluginPages::pages).toList();
    }

    /** Installs the plugins where they are missing and waits until each opens. */
    public PluginPages install(RunningPlatform platform) {
        plugins().forEach(plugin -> {
            install(plugin, platform.home().resolve("plugins"));
            await(first(plugin));
        });
        return this;
    }

    /** Walks from the first page of each plugin; a page found before keeps its address. */
    public PluginPages walk() {
        plugins().map(this::first).forEach(this::walkThrough);
        return this;
    }

    /** Walks from a page of an item that has everything, wherever the plugin's lists show it. */
    public PluginPages walk(String page) {
        walkThrough(space + page);
        return this;
    }

    /** The same, with the address of a page that no link of the plugin leads to. */
    public PluginPages with(String page, String address) {
        found.put(page, address);
        return this;
    }

    /** An address of a page. */
    public String address(String page) {
        var address = found.get(page);
        if (address == null) {
            throw new AssertionError("no link of the plugin leads to its page " + page);
        }
        return address;
    }

    private String first(Path plugin) {
        return space + plugin.getFileName() + "/index";
    }

    private void walkThrough(String start) {
        var open = new ArrayDeque<>(List.of(start));
        var seen = new HashSet<>(open);
        while (!open.isEmpty()) {
            var address = open.poll();
            var parts = ADDRESS.matcher(address);
            if (parts.matches()
                    && found.putIfAbsent(parts.group("plugin") + "/" + parts.group("page"), address) == null) {
                desk.go(address);
                desk.links().stream()
                        .filter(ADDRESS.asMatchPredicate())
                        .filter(seen::add)
                        .forEach(open::add);
            }
        }
    }

    private void await(String address) {
        for (var second = 0; desk.go(address).status() != OK; second++) {
            if (second == PATIENCE_SECONDS) {
                throw new AssertionError("the plugin does not open " + address);
            }
            desk.page().waitForTimeout(1000);
        }
    }

    private static Stream<Path> plugins() {
        return list(PLUGINS).filter(folder -> Files.isDirectory(folder.resolve(PAGES)));
    }

    private static Stream<String> pages(Path plugin) {
        return list(plugin.resolve(PAGES))
                .map(page -> page.getFileName().toString())
                .filter(page -> page.endsWith(".xhtml"))
                .map(page -> plugin.getFileName() + "/" + page.replace(".xhtml", ""));
    }

    private static void install(Path plugin, Path folder) {
        var target = folder.resolve(plugin.getFileName() + ".jar");
        var jar = list(plugin.resolve("target"))
                .filter(file -> file.toString().matches(".*/[a-z-]+-[0-9.]+(-SNAPSHOT)?\\.jar"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(plugin + " is not built"));
        try {
            if (list(folder)
                    .noneMatch(file -> file.getFileName()
                            .toString()
                            .startsWith(plugin.getFileName().toString()))) {
                var draft = Files.copy(jar, folder.resolve(".copy"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

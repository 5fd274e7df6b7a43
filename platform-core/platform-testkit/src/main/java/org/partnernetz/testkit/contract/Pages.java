// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.testkit.page.Backings;
import org.partnernetz.testkit.page.Findings;
import org.partnernetz.testkit.page.Vocabulary;

/**
 * Checks the pages of a plugin: they are well formed, have no inline styles or scripts, and every name, tag, icon,
 * class and page that they use exists. Each finding names the file and the line.
 */
public final class Pages {
    private static final String FILES = "resources";
    private static final Pattern IN_PAGE = Pattern.compile("plugin\\.(?:page|item)\\('([^']+)'");
    private static final Pattern PART = Pattern.compile("plugin\\.part\\('([^']+)'");
    private static final Pattern IN_JAVA =
            Pattern.compile("(?:\\.page\\(|Navigation\\.Entry\\(|new Entry\\()\"([^\"]+)\"");
    private static final Pattern ICON_IN_JAVA =
            Pattern.compile("\\bEntry\\(\\s*\"[^\"]*\",\\s*\"[^\"]*\",\\s*\"([^\"]*)\"");

    private final PluginModule plugin;
    private final Map<String, String> pages;

    public Pages(PluginModule plugin) {
        this.plugin = plugin;
        pages = plugin.pages();
    }

    /** Returns the findings, each as a sentence; empty if there are none. */
    public List<String> complaints() {
        var backings = Backings.in(plugin.sources());
        var findings = new Findings(backings, plugin.ownStyle()::contains, plugin.longPages());
        var complaints = new ArrayList<>(findings.in(pages));
        backings.types().keySet().stream()
                .filter(Vocabulary.ofThePlatform().reserved()::contains)
                .forEach(name -> complaints.add(backings.types().get(name) + ": #{" + name
                        + "} is a name of the platform: name the page backing otherwise"));
        pages.forEach((name, text) -> {
            if (name.equals(FILES)) {
                complaints.add("pages/" + name + ".xhtml has the address of the plugin's files");
            }
            links(IN_PAGE, "pages/" + name + ".xhtml", text, complaints);
        });
        parts(complaints);
        plugin.sources().forEach((name, text) -> {
            links(IN_JAVA, name + ".java", text, complaints);
            icons(name + ".java", text, complaints);
        });
        return complaints;
    }

    /** Checks that the shared parts that pages use exist, and that every shared part is used. */
    private void parts(List<String> complaints) {
        var there = pages.keySet().stream().filter(Findings::isPart).toList();
        var asked = new TreeSet<String>();
        pages.forEach((name, text) -> PART.matcher(text).results().forEach(found -> {
            var part = Findings.PARTS + found.group(1);
            if (asked.add(part) && !pages.containsKey(part)) {
                complaints.add("pages/" + name + ".xhtml:" + line(text, found.start()) + ": asks for pages/" + part
                        + ".xhtml, which is not there: there are " + String.join(", ", there));
            }
        }));
        there.stream()
                .filter(part -> !asked.contains(part))
                .forEach(part -> complaints.add("pages/" + part + ".xhtml is asked for by no page"));
    }

    private void links(Pattern pattern, String where, String text, List<String> complaints) {
        pattern.matcher(text)
                .results()
                .filter(found -> !pages.containsKey(found.group(1)) && !isDownload(found.group(1)))
                .forEach(found -> complaints.add(where + ":" + line(text, found.start()) + ": leads to the page "
                        + found.group(1) + ", which is not there: there are "
                        + pages.keySet().stream()
                                .filter(page -> !Findings.isPart(page))
                                .collect(Collectors.joining(", "))));
    }

    private static void icons(String where, String text, List<String> complaints) {
        var icons = Vocabulary.ofThePlatform().icons();
        ICON_IN_JAVA
                .matcher(text)
                .results()
                .filter(found -> !icons.contains(found.group(1)))
                .forEach(found -> complaints.add(where + ":" + line(text, found.start(1)) + ": there is no icon "
                        + found.group(1) + ": there are " + String.join(", ", icons)));
    }

    static long line(String text, int position) {
        return text.substring(0, position).lines().count() + (text.startsWith("\n", position - 1) ? 1 : 0);
    }

    /** Says whether the address is that of a download, which has a backing but no view. */
    private boolean isDownload(String page) {
        var backing = new StringBuilder();
        for (var word : page.split("-")) {
            backing.append(backing.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return plugin.sources().values().stream()
                .anyMatch(source -> source.contains("@PluginPage(\"" + backing + "\")")
                        && source.contains("implements PluginDownload"));
    }
}

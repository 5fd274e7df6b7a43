// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.attack;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.partnernetz.testkit.harness.BuiltPlugin;

/** The pages that a plugin shows to everybody, as the descriptors in its jar say. */
final class VisitorPages {
    private static final Pattern OPEN = Pattern.compile("name=\"plugin\\.for\\.visitors\"[^>]*value=\"true\"");
    private static final Pattern PAGE = Pattern.compile("name=\"plugin\\.page\"[^>]*value=\"([^\"]+)\"");

    /** Of a plugin that this build has made. */
    static Set<String> of(String plugin) {
        return BuiltPlugin.all().stream()
                .filter(built -> built.id().equals(plugin))
                .flatMap(built -> in(built.jar()).stream())
                .collect(Collectors.toSet());
    }

    static Set<String> in(Path jar) {
        return BuiltPlugin.components(jar).stream()
                .filter(text -> OPEN.matcher(text).find())
                .flatMap(text -> PAGE.matcher(text).results())
                .map(found -> found.group(1).replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private VisitorPages() {}
}

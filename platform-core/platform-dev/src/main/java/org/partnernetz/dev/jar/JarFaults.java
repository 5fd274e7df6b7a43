// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.jar;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.partnernetz.dev.gate.Forbidden;
import org.partnernetz.dev.gate.SourceModule;
import org.partnernetz.testkit.HouseRules;
import org.partnernetz.testkit.contract.PluginModule;
import org.partnernetz.testkit.contract.Rest;
import org.partnernetz.testkit.contract.Visitors;
import org.partnernetz.testkit.contract.Workflows;

/** Finds what is wrong with a finished plugin: what would park it, prevent its start, or break its contract. */
final class JarFaults {
    private static final int OF_A_RULE = 5;

    private JarFaults() {}

    /** Returns the findings, each as a sentence; empty if there are none. */
    static List<String> of(FinishedJar jar) throws IOException {
        if (!jar.id().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
            return List.of("It is no plugin: its manifest has no Bundle-SymbolicName that could be an address");
        }
        var faults = new ArrayList<>(PackageNeeds.of(jar).faults());
        words(jar, faults);
        DeclaredTables.of(jar)
                .open()
                .forEach(table -> faults.add("The table " + table + " is made, and no script protects it: select"
                        + " core.protect('${schema}." + table + "')"));
        pages(jar, faults);
        faults.addAll(new Rest(jar.module()).complaints());
        faults.addAll(new Visitors(jar.module()).complaints());
        faults.addAll(new Workflows(jar.module()).complaints());
        rules(jar, faults);
        return faults;
    }

    private static void words(FinishedJar jar, List<String> faults) throws IOException {
        var asked = new ArrayList<>(List.of("plugin.name", "plugin.about"));
        if (!DeclaredTables.of(jar).all().isEmpty()) {
            asked.addAll(List.of("plugin.stores", "plugin.kept"));
        }
        for (var file : List.of(PluginModule.GERMAN, PluginModule.ENGLISH)) {
            var words = jar.module().words(file);
            asked.stream()
                    .filter(key -> words.getOrDefault(key, "").isBlank())
                    .forEach(key -> faults.add(key + " is missing in " + file + ": administrators read it"));
        }
    }

    private static void pages(FinishedJar jar, List<String> faults) throws IOException {
        var backings = jar.names("Partnernetz-Pages").stream()
                .map(name -> name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        jar.texts("pages", ".xhtml").keySet().stream()
                .filter(page -> !backings.contains(page))
                .forEach(page -> faults.add("pages/" + page + ".xhtml has no backing"));
    }

    private static void rules(FinishedJar jar, List<String> faults) throws IOException {
        var classes = jar.module().classes();
        for (var rule : HouseRules.all()) {
            rule.allowEmptyShould(true).evaluate(classes).getFailureReport().getDetails().stream()
                    .limit(OF_A_RULE)
                    .forEach(one -> faults.add(rule.getDescription() + ": " + one));
        }
        var compiled = List.of(jar.folder().resolve("target/classes"));
        new Forbidden()
                .findings(new SourceModule(jar.folder(), compiled, List.of()))
                .forEach(one -> faults.add(one.toString()));
    }
}

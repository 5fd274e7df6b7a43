// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.partnernetz.dev.console.Console;

/**
 * Watches the sources of one plugin beside a running platform. It formats, compiles and packs what is saved, and puts
 * the jar into the plugins folder; the platform reads pages directly from the sources. It reports at once what the
 * build would refuse, here and on the plugin's pages. Ctrl-C ends it.
 */
public final class DevMode {
    private static final Duration LOOK = Duration.ofMillis(100);

    private final Plugin plugin;
    private final PrintStream console;
    private final ServerLog log;
    private final Workbench workbench;
    private final SourceFindings findings;

    DevMode(Plugin plugin, PrintStream console) {
        this.plugin = plugin;
        this.console = console;
        log = new ServerLog(plugin.home().resolve("server/log/server.log"), plugin);
        workbench = new Workbench(plugin);
        findings = new SourceFindings(plugin, plugin.workbench().resolve("classes"));
    }

    /** Reads its settings from system properties, which the parent POM of plugins sets. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var plugin = Plugin.of(System.getProperties());
        var console = Console.open();
        if (!Files.isDirectory(plugin.java())) {
            return; // the parent of plugins
        }
        if (!Files.isDirectory(plugin.home().resolve("plugins"))) {
            console.println("No platform has run in " + plugin.home()
                    + ": start it with mvn -Prun, or say -Dpartnernetz.home=… here too.");
            return;
        }
        new DevMode(plugin, console).follow();
    }

    private void follow() throws IOException, InterruptedException {
        console.println();
        console.println("Following " + plugin.folder() + "; Ctrl-C ends it.");
        var seen = Sources.EMPTY;
        while (!Thread.currentThread().isInterrupted()) {
            seen = step(seen);
            log.lines().forEach(console::println);
            Thread.sleep(LOOK.toMillis());
        }
    }

    /** Looks for changes once and handles them. */
    Sources step(Sources seen) throws IOException {
        var now = Sources.of(plugin.sources());
        if (now.equals(seen)) {
            return now;
        }
        var began = System.nanoTime();
        if (!seen.isEmpty() && format(now.changedSince(seen))) {
            now = Sources.of(plugin.sources());
        }
        var changed = now.changedSince(seen);
        if (!seen.isEmpty() && now.sameBut(seen, plugin::isPage)) {
            changed.forEach(page -> console.println("  " + plugin.relative(page) + ": reload the page"));
            tell(findings.ofPages());
        } else {
            build(began);
        }
        return now;
    }

    private boolean format(Set<Path> changed) throws IOException {
        var formatted = findings.format(changed);
        formatted.forEach(file -> console.println("  " + plugin.relative(file) + ": formatted"));
        return !formatted.isEmpty();
    }

    private void build(long began) throws IOException {
        var faults = workbench.build();
        if (!faults.isEmpty()) {
            tell(faults);
            console.println("  Not built: the platform goes on with what it has.");
            return;
        }
        var took = Duration.ofNanos(System.nanoTime() - began);
        console.println("  Built and put into " + plugin.home().resolve("plugins") + " in " + took.toMillis() + " ms");
        var found = new ArrayList<>(findings.ofPages());
        found.addAll(findings.ofClasses());
        tell(found);
    }

    /** Reports findings here and on the plugin's pages. */
    private void tell(List<String> found) throws IOException {
        findings.keep(found);
        found.forEach(one -> console.println("  " + one));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.leak;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.partnernetz.dev.console.Console;

/**
 * The command {@code mvn -Pleak}: takes a heap dump of the running platform and lists, for each remaining class loader
 * of a stopped or replaced plugin, the path from a root of the heap to it.
 */
public final class LeakFinder {

    private LeakFinder() {}

    /** Examines the platform of {@code partnernetz.home}, or the dump that {@code dump} names. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var named = System.getProperty("dump");
        if (named != null) {
            tell(Path.of(named), Console.open());
            return;
        }
        var home = Path.of(System.getProperty("partnernetz.home", System.getProperty("user.home") + "/.partnernetz"));
        var dump = Files.createTempDirectory("partnernetz").resolve("heap.hprof");
        try {
            take(home, dump);
            tell(dump, Console.open());
        } finally {
            Files.deleteIfExists(dump);
        }
    }

    private static void take(Path home, Path dump) throws IOException, InterruptedException {
        var server = home.resolve("server/server.pid");
        if (!Files.exists(server)) {
            throw new IOException("No platform runs on " + home + ": say -Dpartnernetz.home=… if it is another");
        }
        var pid = Files.readString(server).split(" ")[0];
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(jcmd, pid, "GC.heap_dump", dump.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || !Files.exists(dump)) {
            throw new IOException("The heap cannot be read: " + said);
        }
    }

    static void tell(Path dump, PrintStream console) throws IOException {
        var leaks = HeapDump.read(dump).leaks();
        console.println(
                leaks.isEmpty()
                        ? "No class loader of a stopped plugin is left."
                        : leaks.size() + " class loaders of stopped plugins are left:");
        for (var leak : leaks) {
            console.println();
            console.println(leak.bundle() + " is held by");
            leak.path().forEach(step -> console.println("    " + step));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.Jars;
import org.partnernetz.plugin.internal.folder.PluginFolder;

/** One server of several on a database, without its plugins: its folders and what keeps them in step. */
final class SpreadNode {
    final Path folder;
    final Path available;
    final Set<String> failing = new HashSet<>();
    final Set<String> wanted = new HashSet<>();
    private final String name;
    private final Path home;
    private final TestDatabase database;
    private SharedFileRepository files = new SharedFileRepository();
    private OwnerLine line = new OwnerLine();
    private Spread spread = new Spread();
    private PluginFolder lying;
    private PluginFolder resting;

    SpreadNode(String name, Path homes, TestDatabase database) throws IOException {
        this.name = name;
        this.database = database;
        home = homes.resolve(name);
        folder = Files.createDirectories(home.resolve("plugins"));
        available = Files.createDirectories(folder.resolve("available"));
        Files.createDirectories(home.resolve("cache"));
        start();
    }

    /** Anew, with what lies in its home. */
    void start() throws IOException {
        line.end();
        var keeping = Files.createTempDirectory(home, "keeping");
        lying = new PluginFolder(folder, keeping);
        resting = new PluginFolder(available, keeping);
        line = new OwnerLine();
        line.owner = database.migrations();
        line.node = name;
        spread = new Spread();
        spread.line = line;
        spread.files = files;
        spread.clock = Clock.systemUTC();
        spread.begin(folder, home.resolve("cache"));
    }

    void stop() {
        line.end();
    }

    void with(SharedFileRepository other) {
        files = other;
        spread.files = other;
    }

    Servers servers() {
        var servers = new Servers();
        servers.owner = line;
        servers.stands = new ServerStands();
        return servers;
    }

    /** Looks as often as it takes until nothing more happens. */
    Folders rounds() throws IOException {
        var here = look();
        for (var times = 0; times < 4; times++) {
            spread.read();
            while (spread.take(here)) {
                look();
                here = look();
            }
            spread.give(here, plugin -> !failing.contains(plugin), wanted);
            here = look();
            here = look();
        }
        return spread.dated(here);
    }

    boolean isInStep() {
        return spread.isInStep();
    }

    private Folders look() throws IOException {
        return new Folders(lying.look(), resting.look());
    }

    /** Somebody lays a jar down; the time of its arrival goes up with each. */
    void lay(boolean asAvailable, String file, String id, String version) throws IOException {
        var draft = Jars.of(id, version).file("v.txt", version + file).write(home.resolve("draft"));
        Files.move(draft, (asAvailable ? available : folder).resolve(file), StandardCopyOption.REPLACE_EXISTING);
        try {
            Thread.sleep(10); // the clock of files is a coarse one
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    List<String> names() throws IOException {
        return Stream.concat(names(folder, ""), names(available, "available/"))
                .sorted()
                .toList();
    }

    private static Stream<String> names(Path folder, String before) throws IOException {
        try (var all = Files.list(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .map(file -> before + file.getFileName())
                    .filter(file -> !file.endsWith(".sha256"))
                    .toList()
                    .stream();
        }
    }

    FoundJar find(String file) throws IOException {
        var found = rounds().find(new FileKey(false, file));
        if (found == null) {
            throw new IllegalStateException(file + " does not lie on " + name);
        }
        return found;
    }

    Brought brought() {
        return Brought.in(folder);
    }
}

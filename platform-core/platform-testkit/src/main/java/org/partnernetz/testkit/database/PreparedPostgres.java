// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

import org.partnernetz.launcher.Folders;
import org.partnernetz.launcher.database.EmbeddedPostgres;

/**
 * The embedded PostgreSQL of a module's tests: a copy of a home that a build made once and that is made again when one
 * of the core's scripts is another. A copy belongs to one process alone and ends with it, so builds side by side share
 * nothing that runs, and a single module starts like a whole build.
 */
public final class PreparedPostgres {
    /** A database with the core's tables and without a row, to be cloned: {@code create database … template …}. */
    public static final String TEMPLATE = "core_template";

    private PreparedPostgres() {}

    /**
     * Starts one in a folder, in place of what an earlier run left there. Commits do not wait for the disk.
     *
     * @param home below the module's {@code target}
     */
    public static EmbeddedPostgres in(Path home) throws IOException, SQLException {
        EmbeddedPostgres.endOrphan(home, line -> {});
        Folders.delete(home);
        CoreHome.copy(target(), home);
        EmbeddedPostgres.adopt(home, line -> {});
        var postgres = EmbeddedPostgres.in(home, line -> {}).start(line -> {});
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::close));
        return postgres;
    }

    /** Of the outermost module around the running one. */
    private static Path target() {
        var root = Path.of("").toAbsolutePath();
        for (var above = root.getParent(); above != null && isModule(above); above = above.getParent()) {
            root = above;
        }
        return root.resolve("target");
    }

    private static boolean isModule(Path folder) {
        return Files.exists(folder.resolve("pom.xml"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.node;

import java.nio.file.Files;
import java.nio.file.Path;

import org.partnernetz.launcher.DatabaseAccess;
import org.partnernetz.launcher.Home;
import org.partnernetz.launcher.LaunchException;
import org.partnernetz.launcher.database.EmbeddedPostgres;

/** Another home on this machine, whose running database the server of this home uses, too. */
public final class FirstNode {

    private static final String HINT = "-Dpartnernetz.cluster.address=127.0.0.1";

    private FirstNode() {}

    /**
     * How to get at its database.
     *
     * @throws LaunchException if nothing runs there, or if it runs alone and would not share its sessions
     */
    public static DatabaseAccess database(Path home) {
        if (Files.notExists(home.resolve("database.properties"))) {
            throw new LaunchException("-Dpartnernetz.join: there is no installation with an embedded database in "
                    + home + "; see platform-core/docs/operating.md");
        }
        var free = Home.takeIfFree(home);
        free.ifPresent(Home::close);
        if (free.isPresent()) {
            throw new LaunchException("-Dpartnernetz.join: nothing runs on " + home + "; start it first, with " + HINT);
        }
        if (Files.notExists(home.resolve("server").resolve("configuration").resolve(ClusterKeys.FILE))) {
            throw new LaunchException("-Dpartnernetz.join: the server of " + home
                    + " is still starting, or runs alone; start it with " + HINT + ", then this one");
        }
        return EmbeddedPostgres.accessIn(home);
    }
}

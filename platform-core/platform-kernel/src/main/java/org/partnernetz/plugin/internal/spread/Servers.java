// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reports to the other servers which version of each plugin is running here, and returns their reports. */
@ApplicationScoped
public class Servers {
    private List<ServerStand> told = List.of();
    private long line;

    @Inject
    OwnerLine owner;

    @Inject
    ServerStands stands;

    /** The name of this server. */
    public String here() {
        return owner.server();
    }

    /** Reports what has changed since the last report; after a broken connection, everything. */
    public synchronized void tell(List<ServerStand> mine) throws IOException {
        if (mine.equals(told) && line == owner.number()) {
            return;
        }
        owner.call(connection -> {
            stands.replace(connection, here(), mine);
            return true;
        });
        told = List.copyOf(mine);
        line = owner.number();
    }

    /** Returns the reports of the running servers. */
    public Said ask() throws IOException {
        return owner.call(connection -> {
            var alive = stands.alive(connection);
            return new Said(alive, stands.of(connection, alive));
        });
    }

    /**
     * The reports of the running servers.
     *
     * @param servers their names; a server without a report for a plugin does not have it
     */
    public record Said(List<String> servers, List<ServerStand> stands) {}
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.spread;

import java.io.IOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Tells the others which version of each plugin serves here, and says what they told. */
@ApplicationScoped
public class Servers {
    private List<ServerStand> told = List.of();
    private long line;

    @Inject
    OwnerLine owner;

    @Inject
    ServerStands stands;

    /** This server's name among the others. */
    public String here() {
        return owner.server();
    }

    /** Writes down what has changed since it was told last; after a break of the connection all of it. */
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

    /** Of the servers that live at this moment. */
    public Said ask() throws IOException {
        return owner.call(connection -> {
            var alive = stands.alive(connection);
            return new Said(alive, stands.of(connection, alive));
        });
    }

    /**
     * What the living servers say.
     *
     * @param servers their names; one without a stand of a plugin does not have it
     */
    public record Said(List<String> servers, List<ServerStand> stands) {}
}

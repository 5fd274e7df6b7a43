// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.misbehaving;

import java.util.ArrayList;
import java.util.logging.Logger;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

/** A REST resource that fails in the way that is asked for. */
@Path("trouble/{kind}")
public class Trouble {
    private static final int PIECE = 64 * 1024 * 1024;
    private static final Logger LOG = Logger.getLogger("org.example.trouble");

    /** Fails, or answers. */
    @GET
    public String get(@PathParam("kind") String kind) throws InterruptedException {
        LOG.info("asked for " + kind);
        switch (kind) {
            case "wait" -> Thread.sleep(600_000);
            case "memory" -> fill();
            case "stack" -> deep(0);
            case "throw" -> throw new IllegalStateException("thrown by a test");
            default -> {
                return "well";
            }
        }
        return "late";
    }

    private static void fill() {
        var kept = new ArrayList<byte[]>();
        while (!kept.isEmpty() || kept.add(new byte[PIECE])) {
            kept.add(new byte[PIECE]);
        }
    }

    private static int deep(int at) {
        return at == Integer.MAX_VALUE ? at : deep(at + 1) + 1;
    }
}

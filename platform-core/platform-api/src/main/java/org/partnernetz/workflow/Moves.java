// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;

/**
 * What a page shows with {@code <m:moves>} and what that tag sends: the steps, and the version that the person has
 * read.
 */
public final class Moves {
    private final List<Move> all;
    private int version;
    private String reason = "";

    /** @param version version of the item that the page shows */
    public Moves(List<Move> all, int version) {
        this.all = List.copyOf(all);
        this.version = version;
    }

    /** Returns no moves, for a page that has not loaded its item yet. */
    public static Moves none() {
        return new Moves(List.of(), 0);
    }

    public List<Move> getAll() {
        return all;
    }

    public int getVersion() {
        return version;
    }

    /**
     * Sets the version that the person who sent the form had read; after an update of the plugin the backing is a new
     * one and does not know it.
     */
    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Wanted wanted(String step) {
        return new Wanted(step, version, reason);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import java.util.List;

/** What a page offers and {@code <m:moves>} sends: the steps, and the version of what was read. */
public final class Moves {
    private final List<Move> all;
    private int version;
    private String reason = "";

    /** @param version of what the page shows */
    public Moves(List<Move> all, int version) {
        this.all = List.copyOf(all);
        this.version = version;
    }

    /** For a page that has loaded nothing yet. */
    public static Moves none() {
        return new Moves(List.of(), 0);
    }

    public List<Move> getAll() {
        return all;
    }

    public int getVersion() {
        return version;
    }

    /** What the form that was sent had read: its backing may be a fresh one, after an update. */
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

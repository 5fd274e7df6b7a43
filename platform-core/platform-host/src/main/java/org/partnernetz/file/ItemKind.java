// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file;

/** What files can be added to. The database knows, for each kind, who sees and who changes its items. */
public enum ItemKind {
    EVENT(50),
    POST(5),
    GROUP(200);

    private final int most;

    ItemKind(int most) {
        this.most = most;
    }

    /** How many files one item may have. */
    public int most() {
        return most;
    }
}

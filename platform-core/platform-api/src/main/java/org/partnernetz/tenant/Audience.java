// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** Who may read an item, from narrow to wide. The database's policies enforce it. */
public enum Audience {
    /** Members of the organisation that owns the item. */
    ORGANISATION,
    /** Members of one working group, whatever their organisation. */
    GROUP,
    /** Signed-in professionals of all partner organisations who take part in the network. */
    NETWORK,
    /** Everyone, without signing in. */
    PUBLIC;

    /** Says whether everybody in this audience is in the other one, too. */
    public boolean within(Audience other) {
        return compareTo(other) <= 0;
    }
}

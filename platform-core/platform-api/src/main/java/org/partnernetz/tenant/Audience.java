// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** Who may read an item, from narrow to wide. Held by the database's policies. */
public enum Audience {
    /** Members of the organisation that owns the item. */
    ORGANISATION,
    /** Members of one working group, whatever their organisation. */
    GROUP,
    /** Signed-in professionals of all partner organisations who take part in the network. */
    NETWORK,
    /** Everyone, without signing in. */
    PUBLIC;

    /** Whether this circle holds nobody whom the other does not hold. */
    public boolean within(Audience other) {
        return compareTo(other) <= 0;
    }
}

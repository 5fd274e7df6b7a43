// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

/** Who may see something that a member tells. The database keeps it. */
public enum Seen {
    /** Nobody but the person. */
    NOBODY,
    /** Members of the organisation, without its guests. */
    ORGANISATION,
    /** The same, and members of other organisations who take part in the network, if the person does, too. */
    NETWORK
}

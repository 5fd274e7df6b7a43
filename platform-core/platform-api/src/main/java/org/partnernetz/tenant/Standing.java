// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant;

/** Whether people may act for an organisation. What it wrote and what was written to it stays, whatever it is. */
public enum Standing {
    ACTIVE,
    /** Closed for a time: nobody acts for it, and its public page says so. */
    SUSPENDED,
    /** It takes part no more. Nobody acts for it, and it is in no list but the coordination's. */
    ARCHIVED
}

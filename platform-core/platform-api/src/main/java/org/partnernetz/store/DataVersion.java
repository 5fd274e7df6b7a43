// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Names the state of the whole database. Where two names are equal, every query between them has the same answer for
 * the same caller; any committed change gives a new name, and so may changes that were taken back.
 */
@ProviderType
public interface DataVersion {

    /** The state that the next transaction will see at least. One short statement, no transaction. */
    String current();
}

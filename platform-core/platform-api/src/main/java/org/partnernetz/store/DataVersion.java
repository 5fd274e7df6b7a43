// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Names the state of the whole database. If two names are equal, every query in between has the same result for the
 * same caller. Any committed change leads to a new name; a rolled-back change may do so, too.
 */
@ProviderType
public interface DataVersion {

    /**
     * Returns the name of a state that the next transaction will see, or of an earlier one. Needs one short statement
     * and no transaction.
     */
    String current();
}

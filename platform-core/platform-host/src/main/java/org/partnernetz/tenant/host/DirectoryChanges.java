// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.host;

import org.osgi.annotation.versioning.ProviderType;

/** Whoever changes an organisation, its part in the network or its subprojects says so here. */
@ProviderType
public interface DirectoryChanges {

    /** The directory is read again before it is used next. Other servers notice within seconds. */
    void changed();
}

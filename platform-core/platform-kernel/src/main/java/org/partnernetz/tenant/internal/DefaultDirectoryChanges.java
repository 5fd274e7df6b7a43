// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.tenant.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.tenant.host.DirectoryChanges;

/** Forgets what was kept of the directory. */
@ApplicationScoped
public class DefaultDirectoryChanges implements DirectoryChanges {

    @Inject
    KeptOrganisations kept;

    @Override
    public void changed() {
        kept.forget();
    }
}

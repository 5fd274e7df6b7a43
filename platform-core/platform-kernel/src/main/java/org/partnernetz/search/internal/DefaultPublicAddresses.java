// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.search.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.search.host.PublicAddresses;
import org.partnernetz.tenant.OrganisationId;

/** Reads the addresses of public documents; those of plugins only while the plugins are open there. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultPublicAddresses implements PublicAddresses {

    @Inject
    SearchRepository documents;

    @Inject
    Contributions contributions;

    @Override
    public List<Changed> of(OrganisationId organisation) {
        return documents.publicAddresses(organisation.value(), List.copyOf(contributions.forVisitors()));
    }
}

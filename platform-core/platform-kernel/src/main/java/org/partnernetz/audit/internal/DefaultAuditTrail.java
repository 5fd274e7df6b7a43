// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.TenantContext;

/** Shows administrators the audit trail of their organisation. */
@ApplicationScoped
public class DefaultAuditTrail implements AuditTrail {

    @Inject
    AuditRepository entries;

    @Inject
    TenantContext tenant;

    @Override
    public Page<AuditEntry> entries(Filter filter, PageRequest page) {
        return entries.entries(administrated(), filter, page);
    }

    @Override
    public List<String> owners() {
        return entries.owners(administrated());
    }

    private long administrated() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}

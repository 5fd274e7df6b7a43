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
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.TenantContext;

/** Shows administrators the audit trail of their organisation, and those of the network what concerns it. */
@ApplicationScoped
public class DefaultAuditTrail implements AuditTrail {

    @Inject
    TrailRepository trail;

    @Inject
    ItemRepository items;

    @Inject
    TenantContext tenant;

    @Override
    public Page<AuditEntry> entries(Filter filter, PageRequest page) {
        return named(trail.entries(administrated(), filter, page));
    }

    @Override
    public Page<AuditEntry> ofNetwork(Filter filter, PageRequest page) {
        requireNetwork();
        return named(trail.entries(null, filter, page));
    }

    private Page<AuditEntry> named(Page<AuditEntry> page) {
        return new Page<>(items.named(page.items()), page.next());
    }

    @Override
    public List<String> owners() {
        return deeds().stream().map(Deed::owner).distinct().toList();
    }

    @Override
    public List<Deed> deeds() {
        return trail.deeds(administrated());
    }

    @Override
    public List<Deed> deedsOfNetwork() {
        requireNetwork();
        return trail.deeds(null);
    }

    private void requireNetwork() {
        if (!tenant.current().filter(Acting::isNetworkAdministrator).isPresent()) {
            throw new NotFoundException();
        }
    }

    private long administrated() {
        var acting = tenant.required();
        if (!acting.isAdministrator()) {
            throw new NotAllowedException();
        }
        return acting.organisation().value();
    }
}

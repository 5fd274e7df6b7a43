// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.member.host.RoleTrials;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

/** Tells the trail; the trial itself is a binding of each request. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultRoleTrials implements RoleTrials {

    @Inject
    TenantContext tenant;

    @Inject
    Audit audit;

    @Override
    public void begin(Role role) {
        var acting = tenant.required();
        if (!acting.isAdministrator() || !OFFERED.contains(role)) {
            throw new NotAllowedException();
        }
        audit.note("role-trial.begun", acting.person().toString(), Map.of("roles", role.name()));
    }

    @Override
    public void end(Role role) {
        var acting = tenant.required();
        audit.note("role-trial.ended", acting.person().toString(), Map.of("roles", role.name()));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.TenantContext;

/**
 * Which modules may know what somebody is responsible for, whether they run or not: those that store people. One that
 * was taken away is none of them, even if its data stayed: nobody could ever end a membership.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DutyHolderRepository {
    private static final String SWITCHED_ON = """
            select e.plugin from core.plugin_enablement e
            where e.organisation_id = :organisation and e.plugin not in (select core.uninstalled_plugins())
              and not exists (select from core.plugin_withheld w
                              where w.organisation_id = e.organisation_id and w.plugin = e.plugin)
              and exists (select from pg_constraint c
                          join pg_class t on t.oid = c.conrelid
                          join pg_namespace n on n.oid = t.relnamespace
                          where c.contype = 'f' and c.confrelid = to_regclass('core.person')
                            and n.nspname = replace(e.plugin, '-', '_'))""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    @Inject
    TenantContext tenant;

    /** Ids of those that the acting organisation has switched on. */
    List<String> switchedOn() {
        return Sql.of(em.createNativeQuery(SWITCHED_ON, Tuple.class))
                .with("organisation", tenant.required().organisation().value())
                .list(row -> row.text("plugin"));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.internal;

import java.time.Clock;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.audit.Audit;
import org.partnernetz.audit.internal.AuditRepository.Noted;
import org.partnernetz.store.Keys;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/** Writes entries in the transaction of the action. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class Noting {
    private static final Pattern ACTION = Pattern.compile("[a-z0-9]+([.-][a-z0-9]+)*");

    @Inject
    AuditRepository entries;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** @param owner id of the plugin, or {@code core} */
    public void note(String owner, String action, String item, Map<String, String> details) {
        var acting = tenant.required();
        require(ACTION.matcher(action).matches() && action.length() <= Audit.ACTION_MAX, "action", action);
        require(item.length() <= Audit.ITEM_MAX, "item", item);
        var json = OneJson.PROVIDER.createObjectBuilder();
        details.forEach(json::add);
        var text = json.build().toString();
        require(text.length() <= Audit.DETAILS_MAX, "details", text);
        var now = clock.instant();
        var person = SystemMember.is(acting) ? null : acting.person().value();
        entries.add(acting.organisation().value(), new Noted(Keys.at(now), now, owner, action, item, text, person));
    }

    private static void require(boolean good, String part, String value) {
        if (!good) {
            throw new IllegalArgumentException("Malformed or too long as the " + part + " of an audit entry: " + value);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.plugin;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.PluginAccess;
import org.partnernetz.plugin.PluginAddresses;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.PluginWords;
import org.partnernetz.plugin.spi.PluginPage;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.store.Store;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.LinkVisit;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.testkit.contract.PluginComponents;

/** A person who acts: gives access to the plugin's components on behalf of this person only. */
public final class Actor {
    private final @Nullable Acting acting;
    private final PluginComponents parts;
    private final Map<Class<?>, Object> made = new HashMap<>();

    Actor(
            Ground ground,
            Map<Class<?>, Object> services,
            @Nullable Acting acting,
            @Nullable LinkVisit visit,
            Set<String> permissions) {
        this.acting = acting;
        var own = new OwnServices(ground, acting, visit, permissions);
        var given = new HashMap<Class<?>, Object>(Map.of(
                Store.class, new ActingStore(ground, acting, visit, permissions),
                TenantContext.class, own.tenant(),
                PluginAccess.class, own.access(),
                PluginAddresses.class, own.addresses(),
                PluginValues.class, own.values(),
                PluginWords.class, own.words()));
        given.putAll(services);
        parts = ground.parts(given);
    }

    /**
     * Returns a component of the plugin, made together with what it references; the same one each time, except for a
     * page, of which each view has its own. Or a service of the core.
     */
    public <T> T get(Class<T> type) {
        return type.isAnnotationPresent(PluginPage.class)
                ? parts.one(type)
                : type.cast(made.computeIfAbsent(type, parts::one));
    }

    /** @throws NotFoundException for a visitor */
    public PersonId person() {
        if (acting == null) {
            throw new NotFoundException();
        }
        return acting.person();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.setting;

import java.util.Map;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.sql.Row;
import org.partnernetz.store.sql.Sql;
import org.partnernetz.tenant.OrganisationId;

/** Stores values of settings, of the network and of organisations. */
@ApplicationScoped
@Transactional
public class SettingRepository {
    private static final String STORED = """
            select coalesce(n.setting, o.setting) as setting, n.value as network,
                   coalesce(n.overridable, false) as overridable, o.value as own
            from (select * from core.plugin_network_setting where plugin = :plugin) n
            full join (select * from core.plugin_setting
                       where organisation_id = :organisation and plugin = :plugin) o on o.setting = n.setting""";
    private static final String SET_FOR_ALL = """
            insert into core.plugin_network_setting (plugin, setting, value, overridable)
            values (:plugin, :setting, :value, :overridable)
            on conflict (plugin, setting) do update set value = excluded.value, overridable = excluded.overridable""";
    private static final String SET = """
            insert into core.plugin_setting (organisation_id, plugin, setting, value)
            values (:organisation, :plugin, :setting, :value)
            on conflict (organisation_id, plugin, setting) do update set value = excluded.value""";
    private static final String UNSET = """
            delete from core.plugin_setting
            where organisation_id = :organisation and plugin = :plugin and setting = :setting""";

    @PersistenceContext(unitName = "partnernetz")
    EntityManager em;

    /** Returns the stored values by setting; settings without a stored value are missing. */
    public Map<String, StoredSetting> stored(OrganisationId organisation, String plugin) {
        return Sql.of(em.createNativeQuery(STORED, Tuple.class))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .list(row -> Map.entry(row.text("setting"), stored(row)))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static StoredSetting stored(Row row) {
        return new StoredSetting(row.textOrNull("network"), row.flag("overridable"), row.textOrNull("own"));
    }

    /** @param value null for the plugin's default */
    public void setForAll(String plugin, String setting, @Nullable String value, boolean overridable) {
        Sql.of(em.createNativeQuery(SET_FOR_ALL))
                .with("plugin", plugin)
                .with("setting", setting)
                .withOrNull("value", value, String.class)
                .with("overridable", overridable)
                .run();
    }

    /** @param value null for none of its own */
    public void set(OrganisationId organisation, String plugin, String setting, @Nullable String value) {
        var statement = Sql.of(em.createNativeQuery(value == null ? UNSET : SET))
                .with("organisation", organisation.value())
                .with("plugin", plugin)
                .with("setting", setting);
        if (value != null) {
            statement.with("value", value);
        }
        statement.run();
    }
}

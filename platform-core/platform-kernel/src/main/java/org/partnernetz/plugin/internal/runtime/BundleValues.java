// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.PluginValues;
import org.partnernetz.plugin.internal.setting.SettingRepository;
import org.partnernetz.plugin.internal.setting.SettingRules;
import org.partnernetz.plugin.internal.setting.StoredSetting;
import org.partnernetz.plugin.spi.PluginSettings.Kind;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.tenant.OrganisationId;
import org.partnernetz.tenant.TenantContext;

/** The settings of one bundle for whoever acts or visits. One statement a request: the last answer is kept for it. */
final class BundleValues implements PluginValues {
    private final BundleRuntime runtime;
    private final SettingRepository rows;
    private final TenantContext tenant;
    private volatile @Nullable Known known;

    BundleValues(BundleRuntime runtime, SettingRepository rows, TenantContext tenant) {
        this.runtime = runtime;
        this.rows = rows;
        this.tenant = tenant;
    }

    @Override
    public String text(String key) {
        return value(key, Set.of(Kind.TEXT, Kind.CHOICE));
    }

    @Override
    public long number(String key) {
        return Long.parseLong(value(key, Set.of(Kind.NUMBER)));
    }

    @Override
    public boolean yes(String key) {
        return Boolean.parseBoolean(value(key, Set.of(Kind.YES_NO)));
    }

    @Override
    public Optional<LocalDate> date(String key) {
        return Optional.of(value(key, Set.of(Kind.DATE)))
                .filter(day -> !day.isEmpty())
                .map(LocalDate::parse);
    }

    private String value(String key, Set<Kind> kinds) {
        var setting = runtime.declared().settings().stream()
                .filter(candidate -> candidate.key().equals(key) && kinds.contains(candidate.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "The plugin " + runtime.id() + " names no setting " + key + " of the kind " + kinds));
        return effective(setting, stored());
    }

    private static String effective(Setting setting, Map<String, StoredSetting> stored) {
        return SettingRules.effective(setting, stored.getOrDefault(setting.key(), StoredSetting.NONE));
    }

    private Map<String, StoredSetting> stored() {
        var visit = tenant.publicVisit().orElse(null);
        if (visit != null) {
            return stored(visit, visit.organisation());
        }
        var acting = tenant.required();
        return stored(acting, acting.organisation());
    }

    @SuppressWarnings("ReferenceEquality") // each request has one of its own, and must not see another's values
    private Map<String, StoredSetting> stored(Record request, OrganisationId organisation) {
        var present = known;
        if (present == null || present.request() != request) {
            present = new Known(request, rows.stored(organisation, runtime.id()));
            known = present;
        }
        return present.stored();
    }

    private record Known(Record request, Map<String, StoredSetting> stored) {}
}

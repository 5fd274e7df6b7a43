// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.setting.internal;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.partnernetz.setting.Setting;
import org.partnernetz.setting.internal.SettingRepository.Stored;

/** What the network and one organisation have set. A value that its setting would refuse by now does not count. */
record Chosen(List<Stored> rows, SettingDefaults defaults) {

    /** What counts for the organisation. */
    String value(Setting setting) {
        return Optional.ofNullable(own(setting))
                .filter(value -> setting.isBound() || isOpen(setting))
                .orElseGet(() -> forAll(setting));
    }

    String forAll(Setting setting) {
        var value = network(setting);
        return value == null ? defaults.of(setting) : value;
    }

    @Nullable
    String own(Setting setting) {
        return sound(setting, row(setting, false));
    }

    @Nullable
    String network(Setting setting) {
        return sound(setting, row(setting, true));
    }

    /** Whether organisations may have a value of their own, as they may until the network says otherwise. */
    boolean isOpen(Setting setting) {
        return !setting.isBound() && row(setting, true).map(Stored::open).orElse(true);
    }

    Optional<Stored> row(Setting setting, boolean network) {
        return rows.stream()
                .filter(row -> row.network() == network && row.key().equals(setting.key()))
                .findFirst();
    }

    private static @Nullable String sound(Setting setting, Optional<Stored> row) {
        var value = row.map(Stored::value).orElse(null);
        return value == null || setting.accepts(value) ? value : null;
    }
}

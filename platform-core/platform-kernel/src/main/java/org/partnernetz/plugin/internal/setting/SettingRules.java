// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.setting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.spi.PluginSettings;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.problem.InvalidException.Fault;

/** Decides which values a setting accepts: from its default, from administrators, and from an older version. */
public final class SettingRules {
    private static final Set<String> YES_NO = Set.of("true", "false");

    /** Returns the fault of a value; empty if there is none. The fault's field is the setting's key. */
    public static Optional<Fault> fault(Setting setting, String value) {
        if (value.length() > PluginSettings.VALUE_MAX) {
            return fault(setting, "too-long", Integer.toString(PluginSettings.VALUE_MAX));
        }
        return switch (setting.kind()) {
            case TEXT -> text(setting, value);
            case NUMBER -> number(setting, value);
            case YES_NO -> YES_NO.contains(value) ? Optional.empty() : fault(setting, "wrong", "");
            case CHOICE ->
                setting.choices().contains(value)
                        ? Optional.empty()
                        : fault(setting, "choice", String.join(", ", setting.choices()));
            case DATE -> isDate(value) ? Optional.empty() : fault(setting, "date", "");
        };
    }

    /** Refuses a setting whose default would be refused, and one that accepts no value. */
    public static void requireSound(Setting setting) {
        fault(setting, setting.byDefault()).ifPresent(fault -> {
            throw new IllegalArgumentException("The setting " + setting.key() + " refuses its own default "
                    + setting.byDefault() + ": " + fault.code() + ' ' + fault.limit());
        });
    }

    /** Returns the effective value. A stored value that the setting would refuse now is ignored. */
    public static String effective(Setting setting, StoredSetting stored) {
        return Optional.ofNullable(stored.overridable() ? stored.own() : null)
                .filter(value -> fault(setting, value).isEmpty())
                .orElseGet(() -> forAll(setting, stored));
    }

    /** Returns the effective value for organisations without a value of their own. */
    public static String forAll(Setting setting, StoredSetting stored) {
        return Optional.ofNullable(stored.network())
                .filter(value -> fault(setting, value).isEmpty())
                .orElse(setting.byDefault());
    }

    private static Optional<Fault> text(Setting setting, String value) {
        var least = or(setting.least(), 0);
        if (value.isBlank() && least > 0) {
            return fault(setting, "required", "");
        }
        if (value.length() < least) {
            return fault(setting, "too-short", Long.toString(least));
        }
        var most = or(setting.greatest(), PluginSettings.VALUE_MAX);
        return value.length() > most ? fault(setting, "too-long", Long.toString(most)) : Optional.empty();
    }

    private static Optional<Fault> number(Setting setting, String value) {
        var least = or(setting.least(), Long.MIN_VALUE);
        var most = or(setting.greatest(), Long.MAX_VALUE);
        try {
            var number = Long.parseLong(value);
            return number < least || number > most ? fault(setting, "range", least + "–" + most) : Optional.empty();
        } catch (NumberFormatException e) {
            return fault(setting, "number", "");
        }
    }

    private static boolean isDate(String value) {
        try {
            return value.isEmpty() || LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private static long or(@Nullable Long limit, long otherwise) {
        return limit == null ? otherwise : limit;
    }

    private static Optional<Fault> fault(Setting setting, String code, String limit) {
        return Optional.of(new Fault(setting.key(), code, limit));
    }

    private SettingRules() {}
}

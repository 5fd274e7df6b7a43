// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.PluginJar;

/**
 * The version with which a plugin's data last worked.
 *
 * @param downTo the lowest version that can work with the data of that version, as that version declares; null if no
 *     lower one can
 */
public record LastWorkingVersion(
        String plugin, Version version, @Nullable Version downTo) {

    /** The header with which a version declares the lowest version that can work with its data. */
    public static final String HEADER = "Partnernetz-Downgrade";

    static LastWorkingVersion of(String plugin, String version, @Nullable String downTo) {
        return new LastWorkingVersion(
                plugin, Version.valueOf(version), downTo == null ? null : Version.valueOf(downTo));
    }

    /** The state after a jar has just started. */
    public static LastWorkingVersion after(PluginJar jar) {
        return new LastWorkingVersion(jar.id(), jar.version(), declared(jar));
    }

    /**
     * Returns why this jar cannot work with the data; empty if it can. Different builds of one version are the same
     * version.
     */
    public Optional<PluginReason> refuses(PluginJar jar) {
        var next = plain(jar.version());
        if (next.compareTo(plain(version)) >= 0 || downTo != null && next.compareTo(downTo) >= 0) {
            return Optional.empty();
        }
        var text = "Its data last worked with version " + plain(version) + ", which does not declare that " + next
                + " can take them.";
        return Optional.of(new PluginReason("downgrade", List.of(plain(version).toString(), next.toString()), text));
    }

    private static @Nullable Version declared(PluginJar jar) {
        var value = jar.contents().header(HEADER).strip();
        try {
            return value.isEmpty() ? null : Version.parseVersion(value);
        } catch (IllegalArgumentException e) {
            return null; // what cannot be read declares nothing
        }
    }

    private static Version plain(Version version) {
        return new Version(version.getMajor(), version.getMinor(), version.getMicro());
    }
}

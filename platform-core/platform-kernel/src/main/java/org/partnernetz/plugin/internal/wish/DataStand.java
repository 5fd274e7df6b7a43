// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.osgi.framework.Version;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.PluginJar;

/**
 * With which version a plugin's data last worked.
 *
 * @param downTo the lowest version that can work with the data as that version leaves them, as it declares; null if
 *     none lower can
 */
public record DataStand(
        String plugin, Version version, @Nullable Version downTo) {

    /** The header by which a version declares how far down its data can be handed. */
    public static final String HEADER = "Partnernetz-Downgrade";

    static DataStand of(String plugin, String version, @Nullable String downTo) {
        return new DataStand(plugin, Version.valueOf(version), downTo == null ? null : Version.valueOf(downTo));
    }

    /** As a jar that has just started leaves them. */
    public static DataStand after(PluginJar jar) {
        return new DataStand(jar.id(), jar.version(), declared(jar));
    }

    /** Why the data cannot be handed to this jar, or empty if they can. Builds of one version are the same version. */
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

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.admin;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.ConflictException;
import org.partnernetz.problem.NotFoundException;

/**
 * The life of the plugins of this installation: what is there, what would happen, and making it happen. For
 * administrators of the network; for everybody else nothing is found.
 *
 * <p>What is wanted is kept in the database, so it holds on every server and after a restart. A jar that is laid into
 * the plugins folder after the administrator's last decision goes before it: the younger decision counts.
 */
@ProviderType
public interface PluginAdministration {

    /** A jar may have so many bytes. */
    long JAR_BYTES_MAX = 64L * 1024 * 1024;

    /** Whether the platform was started without plugins. Decisions are kept and carried out at the next usual start. */
    boolean isOff();

    /**
     * All plugins that are known, by id: running, refused, switched off, only available, or gone but for their data.
     */
    List<KnownPlugin> all(Locale locale);

    /** @throws NotFoundException if no jar and no data of such a plugin are known */
    KnownPlugin get(String plugin, Locale locale);

    /** Files of the folders that are no plugins, or are refused, with the reason. */
    List<RefusedFile> refused();

    /** What would happen, without anything happening. */
    PluginPlan plan(PluginChange change);

    /**
     * Makes it happen and waits until it has happened or failed.
     *
     * @throws ConflictException {@code plugin-change-refused} if the plan has obstacles
     */
    PluginReport carryOut(PluginChange change);

    /**
     * Keeps a jar among those that are available. It is not installed.
     *
     * @return the id of its plugin
     * @throws ConflictException {@code no-plugin} if it is no whole plugin jar, {@code plugin-too-large} beyond
     *     {@value #JAR_BYTES_MAX} bytes, {@code plugin-name-reserved} if it has the name of something of the platform
     */
    String bring(InputStream jar) throws IOException;

    /**
     * Keeps a jar as {@link #bring} does, and names the change by which it would run: nothing has happened yet.
     *
     * @throws ConflictException as from {@link #bring}
     */
    PluginChange propose(InputStream jar) throws IOException;

    /**
     * How each plugin stands on each of the servers that run at this moment, by plugin and name of the server. A server
     * follows the others within seconds, or says why it cannot.
     */
    Map<String, List<PluginServer>> servers();

    /** What became of changes of this plugin, the newest first. */
    List<PluginOutcome> outcomes(String plugin, int limit);

    /** What this plugin alone logged since the start of the server, the newest first. */
    List<PluginLogLine> log(String plugin);
}

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
 * Administers the plugins of this installation: lists them, plans changes and carries them out. For administrators of
 * the network; everybody else gets {@link NotFoundException}.
 *
 * <p>Decisions are stored in the database, so they apply on every server and after a restart. A jar that is copied into
 * the plugins folder after the administrator's last decision takes precedence, because the later decision counts.
 */
@ProviderType
public interface PluginAdministration {

    /** The greatest size of a jar in bytes. */
    long JAR_BYTES_MAX = 64L * 1024 * 1024;

    /**
     * Says whether the platform was started without plugins. Decisions are stored and carried out at the next normal
     * start.
     */
    boolean isOff();

    /**
     * All known plugins, ordered by id: running, refused, switched off, only available, or removed except for their
     * data.
     */
    List<KnownPlugin> all(Locale locale);

    /** @throws NotFoundException if there is neither a jar nor data of such a plugin */
    KnownPlugin get(String plugin, Locale locale);

    /** Files in the folders that are not plugins, or are refused, with the reason. */
    List<RefusedFile> refused();

    /** Plans a change without carrying it out. */
    PluginPlan plan(PluginChange change);

    /**
     * Carries a change out and waits until it has succeeded or failed.
     *
     * @throws ConflictException {@code plugin-change-refused} if the plan has obstacles
     */
    PluginReport carryOut(PluginChange change);

    /**
     * Stores a jar among the available ones without installing it.
     *
     * @return the id of its plugin
     * @throws ConflictException {@code no-plugin} if it is not a complete plugin jar, {@code plugin-too-large} beyond
     *     {@value #JAR_BYTES_MAX} bytes, {@code plugin-name-reserved} if its id is reserved
     */
    String bring(InputStream jar) throws IOException;

    /**
     * Stores a jar as {@link #bring} does, and returns the change that would make it run, without carrying it out.
     *
     * @throws ConflictException as from {@link #bring}
     */
    PluginChange propose(InputStream jar) throws IOException;

    /**
     * The state of each plugin on each running server, by plugin and name of the server. A server follows the others
     * within seconds, or says why it cannot.
     */
    Map<String, List<PluginServer>> servers();

    /** The outcomes of changes of this plugin, newest first. */
    List<PluginOutcome> outcomes(String plugin, int limit);

    /** What this plugin has logged since the start of the server, newest first. */
    List<PluginLogLine> log(String plugin);
}

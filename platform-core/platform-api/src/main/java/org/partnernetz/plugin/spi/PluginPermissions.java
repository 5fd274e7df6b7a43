// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.tenant.Role;

/**
 * Names what people may do in the plugin. Each organisation's administrators give these permissions to roles; until
 * they do, the plugin's own default counts.
 *
 * <p>Register the implementation as a component of this type. Without one the plugin has no permissions: whoever is a
 * member may do everything that its pages and resources offer, and advice-seekers ({@link Role#CLIENT}) nothing.
 *
 * <p>Ask for a permission where it is simplest: {@link Permitted} on a page or resource, the last part of a
 * {@link PluginNavigation.Entry}, {@link DashboardWidget#permission()}, {@code #{plugin.may('advise')}} in a page,
 * {@link org.partnernetz.plugin.PluginAccess} in Java, {@code core.may('<plugin>', 'advise')} in a policy.
 *
 * <p><b>When called:</b> once after each start of the plugin; the answer is kept until it stops. <b>Tenant:</b> none is
 * bound; permissions are the same for all, only who has them differs. <b>Limits:</b> {@value #PERMISSIONS_MAX}
 * permissions; a key is lower-case words joined by hyphens, at most {@value #KEY_MAX} characters. <b>Errors:</b> an
 * exception, a key twice or a key of another form fails the start of the plugin. <b>Threads:</b> called by the one
 * thread that installs plugins.
 *
 * <p><b>Clash rule:</b> a key belongs to its plugin, so plugins cannot meet. A key that an update no longer names is
 * gone for everybody; if it comes back, what the organisations had decided counts again. Several components of this
 * type in one plugin: their permissions stand side by side, those of the higher {@code service.ranking} first.
 */
@ConsumerType
public interface PluginPermissions {
    int PERMISSIONS_MAX = 50;
    int KEY_MAX = 60;

    /** The permissions, in the order in which administrators read them. */
    List<Permission> permissions();

    /**
     * One permission.
     *
     * @param key what code asks for, for example {@code advise}
     * @param label key in the plugin's messages; with {@code .hint} behind it the key of a further sentence, if any
     * @param byDefault roles that have it where an organisation has decided nothing. {@link Role#CLIENT} among them
     *     opens the plugin to advice-seekers. Administrators have it only if they are named, too: an advice-seeker's
     *     case is not everybody's who keeps the house
     */
    record Permission(String key, String label, Set<Role> byDefault) {
        private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        public Permission {
            if (!KEY.matcher(key).matches() || key.length() > KEY_MAX) {
                throw new IllegalArgumentException("Not the key of a permission: " + key);
            }
            byDefault = Role.inOrder(byDefault);
        }
    }
}

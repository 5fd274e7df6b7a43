// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.osgi.annotation.versioning.ConsumerType;
import org.partnernetz.tenant.Role;

/**
 * Names what people may do in the plugin. The administrators of each organisation give these permissions to roles;
 * until they do, the plugin's default applies.
 *
 * <p>Register the implementation as a component of this type. Without one the plugin has no permissions: members may do
 * everything that its pages and resources offer, and advice-seekers ({@link Role#CLIENT}) may do nothing.
 *
 * <p>Check a permission where it is simplest: with {@link Permitted} on a page or resource, with the last component of
 * a {@link PluginNavigation.Entry}, with {@link DashboardWidget#permission()}, with {@code #{plugin.may('advise')}} in
 * a page, with {@link org.partnernetz.plugin.PluginAccess} in Java, or with {@code core.may('<plugin>', 'advise')} in a
 * policy.
 *
 * <p><b>When called:</b> once after each start of the plugin; the answer is kept until it stops. <b>Tenant:</b> none is
 * bound; permissions are the same for all organisations; only who has them differs. <b>Limits:</b>
 * {@value #PERMISSIONS_MAX} permissions; a key consists of lower-case words joined by hyphens, {@value #KEY_MAX}
 * characters at most. <b>Errors:</b> an exception, a duplicate key or a malformed key prevents the plugin from
 * starting. <b>Threads:</b> called by the one thread that installs plugins.
 *
 * <p><b>Clash rule:</b> a key belongs to its plugin, so keys of different plugins cannot clash. If an update no longer
 * names a key, nobody has that permission any more; if a later update names it again, the decisions of the
 * organisations apply again. If a plugin has several components of this type, their permissions are listed together,
 * those of the higher {@code service.ranking} first.
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
     * @param key the key that code checks, for example {@code advise}
     * @param label key in the plugin's messages; the same key with {@code .hint} appended may hold a further sentence
     * @param byDefault roles that have the permission in an organisation that has not decided about it. Including
     *     {@link Role#CLIENT} opens the plugin to advice-seekers. Administrators have it only if they are included: not
     *     everybody who administers an organisation may read the cases of its advice-seekers
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

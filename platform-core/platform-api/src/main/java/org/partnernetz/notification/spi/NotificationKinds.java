// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.spi;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Names the kinds of notices that a plugin sends, so that people can switch each of them off.
 *
 * <p>Register the implementation as a component of this type. A plugin without one can send nothing.
 *
 * <p><b>When called:</b> once after each start of the plugin; the kinds are kept until it stops. <b>Tenant:</b> none is
 * bound; kinds are the same for all. <b>Units:</b> messages follow {@link java.text.MessageFormat} and are formatted
 * when they are read, in the reader's language. <b>Limits:</b> {@value #KINDS_MAX} kinds; further ones are left out and
 * logged. <b>Errors:</b> an exception prevents the plugin from starting. <b>Threads:</b> called by the one thread that
 * installs plugins.
 *
 * <p><b>Clash rule:</b> the platform prefixes each kind with the plugin's id, so kinds of different plugins cannot
 * clash. If a plugin names two kinds with the same key, the first counts.
 */
@ConsumerType
public interface NotificationKinds {
    int KINDS_MAX = 20;

    /** The kinds, in the order in which people see them when they choose. */
    List<Kind> kinds();

    /**
     * One kind.
     *
     * @param key for example {@code deadline-near}: lower-case letters, digits and hyphens
     * @param label key in the plugin's messages for the choice: "A deadline is approaching"
     * @param message key in the plugin's messages for the notice: "{0} ends on {1}"
     */
    record Kind(String key, String label, String message) {}
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Sends notices to people. A plugin takes this service by {@code @Reference} and gets its own instance, which knows the
 * kinds that the plugin's {@code NotificationKinds} names.
 *
 * <p><b>When:</b> call it in the transaction whose work the notice reports; if that rolls back, no notice is sent.
 * <b>Tenant:</b> the notice belongs to the acting organisation. <b>Recipients:</b> active members of the acting
 * organisation. Nothing is sent to anybody else, or to members who switched the kind off. <b>Repeats:</b> a new notice
 * replaces an unread one of the same kind with the same address. <b>Display:</b> the text is shown while the plugin
 * runs and is switched on for the organisation; otherwise the recipient only sees that there is a notice. <b>Cost:</b>
 * one statement per call.
 */
@ProviderType
public interface Notifications {

    /**
     * Sends a notice unless the person does not want it.
     *
     * @return whether it was sent
     * @throws InvalidException if the plugin names no such kind, or a part is too long
     * @throws NotFoundException if nobody acts for an organisation
     */
    boolean send(Notice notice);
}

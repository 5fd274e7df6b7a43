// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification;

import org.osgi.annotation.versioning.ProviderType;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotFoundException;

/**
 * Sends notices to people. A plugin takes it by {@code @Reference} and gets its own, which knows the kinds that its
 * {@code NotificationKinds} names.
 *
 * <p><b>When:</b> call it in the piece of work that the notice tells about; it is part of the running transaction, so
 * there is no notice of what did not happen. <b>Tenant:</b> the notice belongs to the acting organisation. <b>To
 * whom:</b> an active member of the acting organisation; to anybody else nothing is sent, nor to who switched the kind
 * off. <b>Repeats:</b> an unread notice of the same kind about the same address is replaced, not doubled. <b>Seen</b>
 * while the plugin runs and is on for the organisation; else only that there is one. <b>Cost:</b> one statement a call.
 */
@ProviderType
public interface Notifications {

    /**
     * Sends a notice, unless the person does not want it.
     *
     * @return whether it was sent
     * @throws InvalidException if the kind is not one of the plugin's, or a part is too long
     * @throws NotFoundException if nobody acts for an organisation
     */
    boolean send(Notice notice);
}

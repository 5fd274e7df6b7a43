// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.host;

import org.partnernetz.notification.Notifications;

/** Gives each plugin its own sender. */
public interface NotificationSenders {

    /** The sender that knows only this plugin's kinds. */
    Notifications of(String plugin);
}

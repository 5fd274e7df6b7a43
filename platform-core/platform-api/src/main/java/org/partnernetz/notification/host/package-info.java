/**
 * What the plugin host needs of the notifications: a sender for each plugin.
 *
 * <p>Start at {@link NotificationSenders}. Not for plugins: the host does not export this package to them. May use:
 * {@code notification}.
 */
@NullMarked
package org.partnernetz.notification.host;

import org.jspecify.annotations.NullMarked;

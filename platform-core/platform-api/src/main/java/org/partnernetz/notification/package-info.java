/**
 * Notices: they tell one person what happened that concerns them, and stay until the person has read them.
 *
 * <p>Start at {@link Notices} to read and {@link Notifications} to send; a plugin names its kinds in
 * {@code notification.spi}. May use: {@code tenant}, {@code paging}, {@code problem}.
 */
@Export
@NullMarked
@Version("1.2.0")
package org.partnernetz.notification;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

/**
 * What a plugin implements so that its notices have texts and people can switch them off.
 *
 * <p>Start at {@link NotificationKinds}. May use: {@code notification}.
 */
@Export
@NullMarked
@Version("1.0.0")
package org.partnernetz.notification.spi;

import org.jspecify.annotations.NullMarked;
import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;

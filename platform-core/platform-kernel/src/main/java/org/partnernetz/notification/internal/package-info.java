/** Notices: sent in the transaction of the event that they report, and formatted when they are read. */
@NullMarked
package org.partnernetz.notification.internal;

import org.jspecify.annotations.NullMarked;

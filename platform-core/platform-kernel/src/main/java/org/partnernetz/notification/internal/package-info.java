/** Notices: sent within the transaction of what they tell about, worded when they are read. */
@NullMarked
package org.partnernetz.notification.internal;

import org.jspecify.annotations.NullMarked;

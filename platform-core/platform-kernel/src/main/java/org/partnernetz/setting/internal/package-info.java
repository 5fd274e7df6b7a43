/** Settings of the platform. Start at {@link org.partnernetz.setting.internal.DefaultSettings}. */
@NullMarked
package org.partnernetz.setting.internal;

import org.jspecify.annotations.NullMarked;

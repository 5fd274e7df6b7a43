/** Working groups. Start at {@link org.partnernetz.group.internal.DefaultGroups}. */
@NullMarked
package org.partnernetz.group.internal;

import org.jspecify.annotations.NullMarked;

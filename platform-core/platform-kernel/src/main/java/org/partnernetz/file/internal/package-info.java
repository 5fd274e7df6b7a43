/** Files of items. Start at {@link org.partnernetz.file.internal.DefaultAttachments}. */
@NullMarked
package org.partnernetz.file.internal;

import org.jspecify.annotations.NullMarked;

/** Files of items, for download. Start at {@link org.partnernetz.web.file.FilePage}. */
@NullMarked
package org.partnernetz.web.file;

import org.jspecify.annotations.NullMarked;

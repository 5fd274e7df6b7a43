/** Markdown by commonmark, sanitised. Start at {@link org.partnernetz.text.internal.DefaultMarkdown}. */
@NullMarked
package org.partnernetz.text.internal;

import org.jspecify.annotations.NullMarked;

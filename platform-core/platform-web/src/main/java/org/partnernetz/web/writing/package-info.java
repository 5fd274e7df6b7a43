/**
 * What serves people while they write: drafts that are kept and a preview. Start at
 * {@link org.partnernetz.web.writing.DraftServlet}. May use: {@code draft}, {@code tenant}, {@code text},
 * {@code web.look}.
 */
@NullMarked
package org.partnernetz.web.writing;

import org.jspecify.annotations.NullMarked;

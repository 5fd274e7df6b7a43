/**
 * Checking papers, for everybody. Start at {@link org.partnernetz.web.paper.VerifyPage}. May use:
 * {@code document.host}, {@code web.look}, {@code web.page}.
 */
@NullMarked
package org.partnernetz.web.paper;

import org.jspecify.annotations.NullMarked;

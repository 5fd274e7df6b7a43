/**
 * What the page {@code /verify} needs of the register of papers.
 *
 * <p>Start at {@link PaperRegister}. May use: {@code document}.
 */
@NullMarked
package org.partnernetz.document.host;

import org.jspecify.annotations.NullMarked;

/**
 * What the plugin host and the page {@code /verify} need of the register of papers.
 *
 * <p>Start at {@link PaperRegister}. Not for plugins: the host does not export this package to them. May use:
 * {@code document}.
 */
@NullMarked
package org.partnernetz.document.host;

import org.jspecify.annotations.NullMarked;

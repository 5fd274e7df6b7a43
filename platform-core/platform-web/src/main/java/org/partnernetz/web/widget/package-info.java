/**
 * Lets pages load widgets of PrimeFaces under the content policy; pages without widgets notice nothing of it.
 *
 * <p>Start at {@link WidgetView}. May use: {@code web.faces}, {@code web.look}, {@code web.security}.
 */
@NullMarked
package org.partnernetz.web.widget;

import org.jspecify.annotations.NullMarked;

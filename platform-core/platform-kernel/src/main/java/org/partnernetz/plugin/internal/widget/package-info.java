/** Cards of plugins on an organisation's home. Start at {@link org.partnernetz.plugin.internal.widget.Widgets}. */
@NullMarked
package org.partnernetz.plugin.internal.widget;

import org.jspecify.annotations.NullMarked;

/**
 * Adapts Faces for the pages of plugins: their actions, names, navigation and stored views. Start at
 * {@link org.partnernetz.web.plugin.view.PluginNames}. May use: {@code plugin.spi}, {@code problem},
 * {@code web.expression}, {@code web.faces}, {@code web.member}, {@code web.page}, {@code web.plugin}.
 */
@NullMarked
package org.partnernetz.web.plugin.view;

import org.jspecify.annotations.NullMarked;

/**
 * The pages on which an organisation switches plugins on and sets them. Start at
 * {@link org.partnernetz.web.plugin.admin.PluginsPage}. May use: {@code plugin}, {@code problem}, {@code tenant},
 * {@code web.frame}, {@code web.look}, {@code web.page}.
 */
@NullMarked
package org.partnernetz.web.plugin.admin;

import org.jspecify.annotations.NullMarked;

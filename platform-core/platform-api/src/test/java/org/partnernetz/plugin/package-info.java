/** What pages of plugins begin with. Start at {@code ItemPageTest}. */
@NullMarked
package org.partnernetz.plugin;

import org.jspecify.annotations.NullMarked;

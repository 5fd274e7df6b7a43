/** The life of plugins: dropped, updated under traffic, removed; and what they can and cannot do. */
@NullMarked
package org.partnernetz.journey.plugin;

import org.jspecify.annotations.NullMarked;

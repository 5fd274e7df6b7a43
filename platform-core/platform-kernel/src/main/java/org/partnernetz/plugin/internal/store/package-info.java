/** What a plugin keeps: migrations, entity manager factory, its store and the guard over its statements. */
@NullMarked
package org.partnernetz.plugin.internal.store;

import org.jspecify.annotations.NullMarked;

/** What the core knows about the database as a whole. */
@NullMarked
package org.partnernetz.store.internal;

import org.jspecify.annotations.NullMarked;

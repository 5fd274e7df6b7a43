/** Starts PostgreSQL and the server as one foreground command. Start at {@link org.partnernetz.launcher.Platform}. */
@NullMarked
package org.partnernetz.launcher;

import org.jspecify.annotations.NullMarked;

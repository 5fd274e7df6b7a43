/** Starts PostgreSQL and the server as one foreground command. */
@NullMarked
package org.partnernetz.launcher;

import org.jspecify.annotations.NullMarked;

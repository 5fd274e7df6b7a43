/**
 * What a finished plugin is, and what is wrong with it, read from its jar alone.
 *
 * <p>Start at {@link org.partnernetz.dev.jar.JarCheck}. May use: {@code dev.gate}, the API and the test kit's checks
 * that need no database.
 */
@NullMarked
package org.partnernetz.dev.jar;

import org.jspecify.annotations.NullMarked;

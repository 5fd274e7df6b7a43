/**
 * Secrets that the platform must read again, and that nobody should read in the database. Start at
 * {@link org.partnernetz.seal.Seal}. May use: nothing.
 */
@NullMarked
package org.partnernetz.seal;

import org.jspecify.annotations.NullMarked;

/**
 * Setting up a new network and its organisations, and what they still lack. For the platform's own pages and REST.
 *
 * <p>Start at {@link org.partnernetz.installation.Setup} and {@link org.partnernetz.installation.Checklist}. May use:
 * {@code member}, {@code portrait}, {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.installation;

import org.jspecify.annotations.NullMarked;

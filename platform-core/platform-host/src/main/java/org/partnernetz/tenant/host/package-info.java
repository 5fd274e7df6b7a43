/**
 * How other slices of the platform change the directory of organisations, and let administrators try a role. May use:
 * {@code tenant}.
 */
@NullMarked
package org.partnernetz.tenant.host;

import org.jspecify.annotations.NullMarked;

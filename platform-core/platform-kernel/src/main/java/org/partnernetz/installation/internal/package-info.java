/**
 * First start: migrations, the network, the demo; and whether the platform is ready. Start at
 * {@link org.partnernetz.installation.internal.Installation}.
 */
@NullMarked
package org.partnernetz.installation.internal;

import org.jspecify.annotations.NullMarked;

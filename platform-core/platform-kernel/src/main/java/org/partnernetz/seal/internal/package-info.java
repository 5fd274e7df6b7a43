/** Seals with AES-GCM and a key of the home. Start at {@link org.partnernetz.seal.internal.DefaultSeal}. */
@NullMarked
package org.partnernetz.seal.internal;

import org.jspecify.annotations.NullMarked;

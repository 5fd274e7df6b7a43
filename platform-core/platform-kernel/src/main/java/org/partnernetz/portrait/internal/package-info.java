/** What organisations show to everybody. Start at {@link org.partnernetz.portrait.internal.DefaultPortraits}. */
@NullMarked
package org.partnernetz.portrait.internal;

import org.jspecify.annotations.NullMarked;

/** The network's legal texts. Start at {@link org.partnernetz.legal.internal.DefaultLegalTexts}. */
@NullMarked
package org.partnernetz.legal.internal;

import org.jspecify.annotations.NullMarked;

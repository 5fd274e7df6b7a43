/** Imprint, privacy and accessibility. Start at {@link org.partnernetz.web.legal.LegalPage}. */
@NullMarked
package org.partnernetz.web.legal;

import org.jspecify.annotations.NullMarked;

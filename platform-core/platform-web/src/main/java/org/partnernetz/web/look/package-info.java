/** Language, theme, times and fingerprinted assets. Start at {@link org.partnernetz.web.look.LookFilter}. */
@NullMarked
package org.partnernetz.web.look;

import org.jspecify.annotations.NullMarked;

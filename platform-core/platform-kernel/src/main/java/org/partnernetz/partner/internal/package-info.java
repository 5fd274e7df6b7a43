/** How the coordination looks after its partners. Start at {@link org.partnernetz.partner.internal.DefaultPartners}. */
@NullMarked
package org.partnernetz.partner.internal;

import org.jspecify.annotations.NullMarked;

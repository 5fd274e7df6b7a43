/** Pages about the partners of the network. Start at {@link org.partnernetz.web.partner.PartnersPage}. */
@NullMarked
package org.partnernetz.web.partner;

import org.jspecify.annotations.NullMarked;

/**
 * The partners of the network, and the demo's samples, as REST resources. Start at
 * {@link org.partnernetz.web.rest.partner.PartnersResource}. May use: {@code demo}, {@code member}, {@code partner},
 * {@code problem}, {@code rest}, {@code setting}, {@code tenant}, {@code web.rest}.
 */
@NullMarked
package org.partnernetz.web.rest.partner;

import org.jspecify.annotations.NullMarked;

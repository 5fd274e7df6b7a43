/**
 * The partners of the network as REST resources. Start at {@link org.partnernetz.web.rest.partner.PartnersResource}.
 * May use: {@code member}, {@code partner}, {@code rest}, {@code tenant}, {@code web.rest}.
 */
@NullMarked
package org.partnernetz.web.rest.partner;

import org.jspecify.annotations.NullMarked;

/** The places of the network's territory. Start at {@link org.partnernetz.web.territory.Territory}. */
@NullMarked
package org.partnernetz.web.territory;

import org.jspecify.annotations.NullMarked;

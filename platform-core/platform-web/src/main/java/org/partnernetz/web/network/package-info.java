/**
 * The network's own pages: the public home page, and what awaits a person. Start at
 * {@link org.partnernetz.web.network.NetworkHomePage}.
 */
@NullMarked
package org.partnernetz.web.network;

import org.jspecify.annotations.NullMarked;

/**
 * What all pages share: their address, how they are loaded, and how they redirect. Start at
 * {@link org.partnernetz.web.page.Page}.
 */
@NullMarked
package org.partnernetz.web.page;

import org.jspecify.annotations.NullMarked;

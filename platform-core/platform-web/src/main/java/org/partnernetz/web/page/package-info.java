/**
 * What every page shares: its place in the address, how it is loaded, and how it is left. Start at
 * {@link org.partnernetz.web.page.Page}.
 */
@NullMarked
package org.partnernetz.web.page;

import org.jspecify.annotations.NullMarked;

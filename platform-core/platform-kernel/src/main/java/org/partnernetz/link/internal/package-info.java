/** Links for people without an account. Start at {@link org.partnernetz.link.internal.DefaultLinks}. */
@NullMarked
package org.partnernetz.link.internal;

import org.jspecify.annotations.NullMarked;

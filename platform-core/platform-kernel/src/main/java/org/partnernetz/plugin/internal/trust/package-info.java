/**
 * Which jars may run in the server: listed by checksum, signed by a pinned certificate, or any on a server for
 * development. Start at {@link org.partnernetz.plugin.internal.trust.Trusts}. May use: {@code plugin.admin},
 * {@code plugin.internal.folder}, {@code plugin.internal.spread}.
 */
@NullMarked
package org.partnernetz.plugin.internal.trust;

import org.jspecify.annotations.NullMarked;

/**
 * Mails of the platform: written in the transaction of the caller, sent afterwards.
 *
 * <p>Start at {@link Mails}. For the platform itself; a plugin tells people something by {@code notification}. May use:
 * {@code paging}, {@code problem}, {@code tenant}, {@code text}.
 */
@NullMarked
package org.partnernetz.mail;

import org.jspecify.annotations.NullMarked;

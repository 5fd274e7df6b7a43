/**
 * The partner organisations as the coordination looks after them.
 *
 * <p>Start at {@link Partners}; their part in the network is in {@link Partnerships}, their first administrators in
 * {@link PartnerInvitations}. For the platform's own pages and REST. May use: {@code member}, {@code paging},
 * {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.partner;

import org.jspecify.annotations.NullMarked;

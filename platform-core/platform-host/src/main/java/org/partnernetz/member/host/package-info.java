/**
 * How people come in, and back in: for the platform's own pages and REST. May use: {@code member}, {@code paging},
 * {@code problem}, {@code tenant}.
 */
@NullMarked
package org.partnernetz.member.host;

import org.jspecify.annotations.NullMarked;

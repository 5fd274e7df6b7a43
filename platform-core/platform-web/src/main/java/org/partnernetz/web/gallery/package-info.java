// SPDX-License-Identifier: EUPL-1.2
/**
 * Every tag of the platform in every state, for those who write pages; only in a demo. May use: {@code deadline},
 * {@code form}, {@code money}, {@code paging}, {@code problem}, {@code web.frame}, {@code web.page}.
 */
@NullMarked
package org.partnernetz.web.gallery;

import org.jspecify.annotations.NullMarked;

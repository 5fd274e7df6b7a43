// SPDX-License-Identifier: EUPL-1.2
/** Every tag of the platform in every state, for those who write pages; only in a demo. May use: frame, page, look. */
@NullMarked
package org.partnernetz.web.gallery;

import org.jspecify.annotations.NullMarked;

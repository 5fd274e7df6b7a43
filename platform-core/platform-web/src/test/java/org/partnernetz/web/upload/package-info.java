// SPDX-License-Identifier: EUPL-1.2
/** What is made of forms with files. Start at {@code MultipartFormTest}. */
@NullMarked
package org.partnernetz.web.upload;

import org.jspecify.annotations.NullMarked;

// SPDX-License-Identifier: EUPL-1.2
/**
 * Files that are sent with a form of a page: reads the form before the page does, and keeps a chosen file while its
 * sender corrects other fields.
 *
 * <p>Start at {@link FileForms}. May use: {@code form}, {@code form.reading}, {@code tenant}, {@code web.security}.
 */
@NullMarked
package org.partnernetz.web.upload;

import org.jspecify.annotations.NullMarked;

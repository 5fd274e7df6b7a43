/**
 * Forms in pages: what the tags {@code m:form}, {@code m:input} and {@code m:rows} need from a {@code Form}.
 *
 * <p>Start at {@link FormAccess}. May use: {@code form}, {@code page}, {@code store}, {@code tenant},
 * {@code web.faces}, {@code web.page}, {@code web.upload}.
 */
@NullMarked
package org.partnernetz.web.form;

import org.jspecify.annotations.NullMarked;

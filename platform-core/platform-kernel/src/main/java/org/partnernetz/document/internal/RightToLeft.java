// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.document.internal;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;

/** The order of the library's own reorderer, and joined letters in all languages that we can join. */
final class RightToLeft extends ICUBidiReorderer {

    @Override
    public String shapeText(String text) {
        return Joining.join(text);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;

import org.partnernetz.draft.Drafts;

/** The text that a script sends as a request's body, never more than a draft may hold. */
final class SentText {

    private static final int BYTES_MAX = Drafts.TEXT_MAX * 4;

    private SentText() {}

    static String of(HttpServletRequest request) throws IOException {
        var text = new String(request.getInputStream().readNBytes(BYTES_MAX), StandardCharsets.UTF_8);
        return text.length() <= Drafts.TEXT_MAX ? text : text.substring(0, Drafts.TEXT_MAX);
    }
}

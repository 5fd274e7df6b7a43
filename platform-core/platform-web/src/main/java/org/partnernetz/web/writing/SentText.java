// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.writing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.partnernetz.draft.Drafts;

/**
 * The text that a script sends as a request's body.
 *
 * @param status 200, or why it is none: 400 for bytes that are no text, 413 for more than a draft may hold
 */
record SentText(String text, int status) {
    private static final int BYTES_MAX = Drafts.TEXT_MAX * 4;

    static SentText of(HttpServletRequest request) throws IOException {
        return of(request.getInputStream().readNBytes(BYTES_MAX + 1));
    }

    static SentText of(byte[] bytes) {
        if (bytes.length > BYTES_MAX) {
            return new SentText("", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                return new SentText("", HttpServletResponse.SC_BAD_REQUEST);
            }
            return text.length() > Drafts.TEXT_MAX
                    ? new SentText("", HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE)
                    : new SentText(text, HttpServletResponse.SC_OK);
        } catch (CharacterCodingException e) {
            return new SentText("", HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    boolean isWhole() {
        return status == HttpServletResponse.SC_OK;
    }
}

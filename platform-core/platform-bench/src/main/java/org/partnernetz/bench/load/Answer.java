// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

import java.util.Locale;

/**
 * An answer in the connection's own buffer; gone with the next request.
 *
 * @param from first byte of the body
 * @param to the byte after the body
 */
record Answer(int status, String head, byte[] buffer, int from, int to) {

    /** The value of a header, empty where it is missing. */
    String header(String name) {
        return header(head, name);
    }

    static String header(String head, String name) {
        var start = head.toLowerCase(Locale.ROOT).indexOf("\r\n" + name + ":");
        if (start < 0) {
            return "";
        }
        var value = start + name.length() + 3;
        return head.substring(value, head.indexOf("\r\n", value)).trim();
    }
}

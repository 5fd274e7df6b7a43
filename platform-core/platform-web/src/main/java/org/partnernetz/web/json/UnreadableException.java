// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

/** A JSON value is not what a field takes; code and limit as in a fault. */
final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String limit;

    UnreadableException(String code, String limit) {
        super(code + " " + limit, null, false, false);
        this.code = code;
        this.limit = limit;
    }

    String code() {
        return code;
    }

    String limit() {
        return limit;
    }
}

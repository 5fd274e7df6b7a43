// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.picture;

/** A picture that was not read. */
public final class UnreadPicture extends Exception {
    private static final long serialVersionUID = 1;

    private final Why why;

    /** Why it was not read. */
    public enum Why {
        /** It is no picture, of another format, broken, or drawn over and over again. */
        UNREADABLE,
        /** It has too many points. */
        TOO_LARGE,
        /** Others are being read, and the wait would be long. */
        BUSY
    }

    UnreadPicture(Why why) {
        super(why.name());
        this.why = why;
    }

    public Why why() {
        return why;
    }
}

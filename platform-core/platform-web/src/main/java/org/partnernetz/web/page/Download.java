// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

/** A page that is a file: it is sent as it is and has no view. */
public interface Download extends Page {

    /** The media type. */
    String type();

    /** The name under which the file is offered for download. */
    String name();

    /** Whether it is offered for keeping; else it is only shown. */
    default boolean isAttached() {
        return true;
    }

    /** Whether its address names its content, so that the reader's own browser may keep it for a day. */
    default boolean isLasting() {
        return false;
    }

    /** The content, once the page is open. */
    byte[] bytes();
}

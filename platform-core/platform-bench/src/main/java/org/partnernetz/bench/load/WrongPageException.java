// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.bench.load;

/** An answer that is not the page to be measured; its figures would say nothing. */
public final class WrongPageException extends RuntimeException {
    private static final long serialVersionUID = 1;

    WrongPageException(Target target, String complaint) {
        super(target.name() + " (" + target.question().path() + "): " + complaint);
    }
}

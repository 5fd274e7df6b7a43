// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.faces.context.FacesContext;

/** Redirects after a form was processed, so that a reload repeats nothing. */
public final class Redirect {

    private Redirect() {}

    /** Sends the browser to an address of this platform. */
    public static void to(String address) {
        if (!isLocal(address)) {
            throw new IllegalArgumentException("not an address of this platform");
        }
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Says whether an address given by a visitor is on this platform. */
    public static boolean isLocal(String address) {
        return address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c != '\\' && c < 0x7f);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.repeat;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/** An item that was read, answered as when it was made. */
final class RepeatedResponse extends HttpServletResponseWrapper {
    private final int status;

    RepeatedResponse(HttpServletResponse response, int status) {
        super(response);
        this.status = status;
    }

    @Override
    public void setStatus(int read) {
        super.setStatus(read == SC_OK ? status : read);
    }
}

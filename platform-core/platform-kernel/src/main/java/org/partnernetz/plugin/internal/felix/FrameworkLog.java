// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.felix;

import org.apache.felix.framework.Logger;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;

/** Leads what the framework has to say into the server's log. */
final class FrameworkLog extends Logger {
    private static final org.jboss.logging.Logger LOG =
            org.jboss.logging.Logger.getLogger("org.partnernetz.plugin.felix");

    @Override
    @SuppressWarnings("rawtypes")
    protected void doLog(
            @Nullable Bundle bundle,
            @Nullable ServiceReference reference,
            int level,
            @Nullable String message,
            @Nullable Throwable cause) {
        var text = bundle == null ? message : bundle.getSymbolicName() + ": " + message;
        switch (level) {
            case LOG_ERROR -> LOG.error(text, cause);
            case LOG_WARNING -> LOG.warn(text, cause);
            default -> LOG.debug(text, cause);
        }
    }
}

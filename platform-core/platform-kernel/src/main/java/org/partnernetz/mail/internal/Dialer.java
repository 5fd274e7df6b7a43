// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.mail.internal;

import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;

import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.faulttolerance.Timeout;

/**
 * Connects to the mail server and signs in. This alone is tried again at once and under a time limit: nothing was
 * handed over yet. A letter that was handed over must not be handed over again because its answer was slow.
 */
@ApplicationScoped
public class Dialer {

    @Retry(
            maxRetries = 2,
            delay = 500,
            maxDuration = 90,
            durationUnit = ChronoUnit.SECONDS,
            retryOn = MessagingException.class,
            abortOn = AuthenticationFailedException.class)
    @Timeout(value = 45, unit = ChronoUnit.SECONDS)
    public void dial(Transport transport) throws MessagingException {
        if (!transport.isConnected()) {
            transport.connect();
        }
    }
}

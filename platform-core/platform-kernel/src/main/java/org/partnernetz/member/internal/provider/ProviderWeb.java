// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal.provider;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;
import org.partnernetz.member.internal.provider.ProviderFaultException.Kind;

/**
 * Asks providers: for some seconds, for so many bytes, at the named address alone and nowhere that it leads to. A few
 * at a time, so that slow providers occupy few of the server's workers.
 */
@ApplicationScoped
public class ProviderWeb {
    private static final Duration CONNECTING = Duration.ofSeconds(4);
    private static final int SECONDS = 8;
    private static final int AT_ONCE = 8;

    @Inject
    ProviderAddresses addresses;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(Redirect.NEVER)
            .build();

    /** @param status as of HTTP */
    public record Answer(int status, String body) {}

    /** Reads what lies at an address. */
    @Bulkhead(AT_ONCE)
    @Timeout(value = 2 * SECONDS, unit = ChronoUnit.SECONDS)
    public Answer get(String address) throws ProviderFaultException {
        return send(request(addresses.asked(address)).GET().build());
    }

    /**
     * Sends a form.
     *
     * @param authorization header; empty for none
     */
    @Bulkhead(AT_ONCE)
    @Timeout(value = 2 * SECONDS, unit = ChronoUnit.SECONDS)
    public Answer post(String address, String form, String authorization) throws ProviderFaultException {
        var request = request(addresses.asked(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        return send((authorization.isEmpty() ? request : request.header("Authorization", authorization)).build());
    }

    /** @throws ProviderFaultException unless browsers may be sent there */
    public void checkSent(String address) throws ProviderFaultException {
        addresses.sent(address);
    }

    /** What the container makes of an answer that does not come is the same to everybody. */
    static ProviderFaultException away(FaultToleranceException e) {
        return new ProviderFaultException(Kind.AWAY, e);
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(SECONDS))
                .header("Accept", "application/json");
    }

    private Answer send(HttpRequest request) throws ProviderFaultException {
        var answer = client.sendAsync(request, head -> new FewBytes());
        try {
            var got = answer.get(SECONDS, TimeUnit.SECONDS);
            return new Answer(got.statusCode(), got.body());
        } catch (ExecutionException | TimeoutException e) {
            throw new ProviderFaultException(Kind.AWAY, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderFaultException(Kind.AWAY, e);
        } finally {
            answer.cancel(true);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.kernel.Digests;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.repeat.Repeats;
import org.partnernetz.tenant.TenantContext;

/**
 * Remembers requests. Each step is a transaction of its own, so that a request sent twice at the same time is noticed.
 */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultRepeats implements Repeats {

    @Inject
    RepeatRepository requests;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    @Override
    public Before begin(String key, String route, byte[] body) {
        var person = person();
        var now = clock.instant();
        var sent = new KeyedRequest(key, hash(route, body), now);
        requests.forgetBefore(person, now.minus(KEPT));
        if (requests.begin(person, sent)) {
            return new Before(State.NEW, 0, "");
        }
        return requests.find(person, sent).orElseGet(() -> new Before(State.TOO_MANY, 0, ""));
    }

    @Override
    public void finish(String key, int status, String item) {
        requests.finish(person(), key, new Before(State.DONE, status, item));
    }

    @Override
    public void forget(String key) {
        requests.forget(person(), key);
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }

    private static String hash(String route, byte[] body) {
        return HexFormat.of().formatHex(Digests.sha256(route.getBytes(StandardCharsets.UTF_8), new byte[1], body));
    }
}

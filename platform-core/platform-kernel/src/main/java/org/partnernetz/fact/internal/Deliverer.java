// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.partnernetz.contribution.Contributions;
import org.partnernetz.fact.internal.DeliveryRepository.Claimed;
import org.partnernetz.fact.internal.DeliveryRepository.Due;
import org.partnernetz.fact.spi.Delivery;
import org.partnernetz.fact.spi.FactListener;
import org.partnernetz.kernel.worker.Lane;
import org.partnernetz.kernel.worker.Workers;
import org.partnernetz.tenant.Acting;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.SystemMember;
import org.partnernetz.tenant.TenantContext;

/**
 * Delivers one fact to one listener, acting for the organisation to which the fact belongs, and records the outcome.
 */
@ApplicationScoped
public class Deliverer {
    private static final Logger LOG = Logger.getLogger(Deliverer.class);

    /** After the first failure, after the second, and so on; after one more it is parked. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofSeconds(5),
            Duration.ofSeconds(30),
            Duration.ofMinutes(2),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6));

    private static final int FAILURE_MAX = 1000;

    /** The time limit of an attempt, plus some time to record its outcome. */
    static final Duration CLAIMED = Duration.ofSeconds(30);

    Duration limit = Duration.ofSeconds(FactListener.SECONDS_MAX);

    @Inject
    DeliveryRepository deliveries;

    @Inject
    CoreListeners core;

    @Inject
    Contributions contributions;

    @Inject
    Organisations organisations;

    @Inject
    TenantContext tenant;

    @Inject
    Clock clock;

    /** Delivers it if it is still due and its listener is there and on; else it stays as it is. */
    void deliver(Due due, Lane<Hearing> place, Workers workers) throws Exception {
        var organisation = organisations.known().stream()
                .filter(known -> known.id().value() == due.organisation())
                .findFirst();
        if (organisation.isPresent()) {
            var acting = SystemMember.of(organisation.get());
            tenant.callAs(acting, () -> {
                if (isOn(due.owner())) {
                    var now = clock.instant();
                    var claimed = deliveries.claim(due.id(), now, now.plus(CLAIMED));
                    if (claimed.isPresent()) {
                        attempt(claimed.get(), place, workers, acting);
                    }
                }
                return due;
            });
        }
    }

    private boolean isOn(String owner) {
        return owner.equals(DefaultFacts.CORE)
                || contributions.open().stream().anyMatch(open -> open.plugin().equals(owner));
    }

    private void attempt(Claimed claimed, Lane<Hearing> place, Workers workers, Acting acting)
            throws InterruptedException {
        var call = workers.start(() -> tenant.callAs(acting, () -> call(claimed, place.whose())));
        place.calls(call);
        try {
            var answer = call.within(limit);
            if (answer.failure() != null) {
                failed(claimed, answer.failure());
            } else if (answer.heard()) {
                deliveries.done(claimed);
            } else {
                deliveries.giveBack(claimed, clock.instant().plus(PAUSES.get(0)));
            }
        } catch (ExecutionException e) {
            failed(claimed, reason(Objects.requireNonNullElse(e.getCause(), e)));
        } catch (TimeoutException e) {
            LOG.warnf("%s took longer than %s", place.whose(), limit);
            failed(claimed, "It took longer than " + limit.toSeconds() + " seconds");
        }
    }

    private Answer call(Claimed claimed, Hearing hearing) {
        var answers = hearing.owner().equals(DefaultFacts.CORE)
                ? core.all().stream()
                        .map(listener -> call(listener, claimed, hearing))
                        .toList()
                : contributions.ask(
                        hearing.owner(), FactListener.class, (plugin, listener) -> call(listener, claimed, hearing));
        return answers.stream().filter(Answer::heard).findFirst().orElse(Answer.NOT_THERE);
    }

    private static Answer call(FactListener<?> listener, Claimed claimed, Hearing hearing) {
        if (!listener.key().equals(hearing.listener())) {
            return Answer.NOT_THERE;
        }
        try {
            tell(listener, claimed);
            return Answer.HEARD;
        } catch (Exception | LinkageError e) {
            if (claimed.attempt() == 1 || next(claimed.attempt()) == null) {
                LOG.warnf(e, "%s failed in attempt %d", hearing, claimed.attempt());
            }
            return new Answer(true, reason(e));
        }
    }

    private static <F extends Record> void tell(FactListener<F> listener, Claimed claimed) throws Exception {
        var fact = FactText.read(claimed.payload(), listener.fact());
        listener.happened(new Delivery<>(claimed.fact(), fact, claimed.toldAt(), claimed.attempt()));
    }

    private void failed(Claimed claimed, String reason) {
        var pause = next(claimed.attempt());
        var failure = reason.substring(0, Math.min(reason.length(), FAILURE_MAX));
        deliveries.failed(
                claimed, failure, pause == null ? null : clock.instant().plus(pause));
    }

    /** The pause after that attempt, null if there is no other one. */
    private static @Nullable Duration next(int attempt) {
        return attempt > PAUSES.size() ? null : PAUSES.get(attempt - 1);
    }

    private static String reason(Throwable cause) {
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }

    /** What became of a call: plain texts, nothing of the plugin. */
    private record Answer(boolean heard, @Nullable String failure) {
        static final Answer NOT_THERE = new Answer(false, null);
        static final Answer HEARD = new Answer(true, null);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives facts of the core or of other plugins, for example {@code org.partnernetz.member.MemberJoined}.
 *
 * <pre>{@code
 * @Component
 * public final class WelcomeNewMembers implements FactListener<MemberJoined> {
 *     public Class<MemberJoined> fact() { return MemberJoined.class; }
 *     public void happened(Delivery<MemberJoined> delivery) { … }
 * }
 * }</pre>
 *
 * <p><b>When called:</b> after the transaction that told the fact was committed, usually within a second; never for a
 * transaction that was rolled back. <b>At least once:</b> a listener may receive the same fact again, for example if
 * the server stopped before it could record the success. Make the listener idempotent with {@link Delivery#id()}, for
 * example with a unique column for that id, written together with the listener's own rows. A listener receives facts
 * one after another, roughly in their order. It receives only facts that were told after the platform first saw the
 * listener.
 *
 * <p><b>Tenant:</b> the organisation to which the fact belongs is bound, and the platform itself acts, without a person
 * ({@code SystemMember.PERSON}) and without roles. The listener is called only for organisations that have the plugin
 * switched on. <b>While the plugin is off, stopped or being updated,</b> its facts wait for up to
 * {@value org.partnernetz.fact.Facts#KEPT_DAYS} days; check {@link Delivery#happenedAt()} to skip old ones.
 *
 * <p><b>Transaction:</b> none is running; {@code Store.write} begins one. <b>Time limit:</b> {@value #SECONDS_MAX}
 * seconds; then the platform interrupts the thread and the delivery has failed. A slow listener delays only itself.
 * <b>Errors:</b> any exception counts as a failure. The fact is delivered again after 5 seconds, 30 seconds, 2 minutes,
 * 10 minutes, 1 hour and 6 hours; after {@value #ATTEMPTS_MAX} failures it is parked; administrators see it and can
 * retry it. Later facts are not held up.
 *
 * <p><b>Threads:</b> a thread of the platform calls the listener, one call at a time in the whole network. Before
 * stopping the plugin the platform waits up to five seconds for a running call. Keep no reference to the delivery.
 * <b>Clash rule:</b> the listeners of all plugins are called, independently of each other. Two listeners of one plugin
 * need different {@link #key()}s, otherwise the plugin does not start.
 */
@ConsumerType
public interface FactListener<F extends Record> {
    int SECONDS_MAX = 10;
    int ATTEMPTS_MAX = 7;
    int KEY_MAX = 200;

    /** The class of the facts that it receives. Constant. */
    Class<F> fact();

    /**
     * The name under which the platform records what this listener has received. Keep the name when you rename the
     * class. Up to {@value #KEY_MAX} characters.
     */
    default String key() {
        return getClass().getName();
    }

    /**
     * Receives a fact.
     *
     * @throws Exception if the fact could not be processed now; administrators see the message
     */
    void happened(Delivery<F> delivery) throws Exception;
}

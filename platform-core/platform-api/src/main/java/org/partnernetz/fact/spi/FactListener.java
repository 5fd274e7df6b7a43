// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.spi;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hears facts of the core or of other plugins, for example {@code org.partnernetz.member.MemberJoined}.
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
 * transaction that was taken back. <b>At least once:</b> a listener may be given the same fact again, for example if
 * the server stopped before it could note the success. Make it idempotent by {@link Delivery#id()}: for example a
 * unique column with that id, written with the listener's own rows. One fact after the other is given to a listener,
 * roughly in their order. Only facts told since the listener was first seen are delivered to it.
 *
 * <p><b>Tenant:</b> the organisation that the fact belongs to is bound, and the platform itself acts: there is no
 * person ({@code SystemMember.PERSON}) and there are no roles. Called only where the plugin is switched on. <b>While
 * the plugin is off, stopped or being updated</b> its facts wait for {@value org.partnernetz.fact.Facts#KEPT_DAYS}
 * days; whoever does not want old news asks {@link Delivery#happenedAt()}.
 *
 * <p><b>Transaction:</b> none is running; {@code Store.write} begins one. <b>Time limit:</b> {@value #SECONDS_MAX}
 * seconds, then the thread is interrupted and the delivery has failed. A slow listener delays nobody but itself.
 * <b>Errors:</b> any exception is a failure. The fact is delivered again after 5 seconds, 30 seconds, 2 minutes, 10
 * minutes, 1 hour and 6 hours; after {@value #ATTEMPTS_MAX} failures it is parked, which administrators see and may
 * retry. Facts after it are not held up.
 *
 * <p><b>Threads:</b> one at a time within the network, a thread of the platform; the plugin is not stopped while it is
 * inside, for up to five seconds. Keep nothing of the delivery. <b>Clash rule:</b> listeners of all plugins are called,
 * none knows of the others; two listeners of one plugin need different {@link #key()}s, else the plugin does not start.
 */
@ConsumerType
public interface FactListener<F extends Record> {
    int SECONDS_MAX = 10;
    int ATTEMPTS_MAX = 7;
    int KEY_MAX = 200;

    /** The fact it hears. Constant. */
    Class<F> fact();

    /**
     * The name under which the platform remembers what this listener has heard: keep it when the class is renamed. Up
     * to {@value #KEY_MAX} characters.
     */
    default String key() {
        return getClass().getName();
    }

    /**
     * Hears a fact.
     *
     * @throws Exception if it could not be dealt with now; the message is shown to administrators
     */
    void happened(Delivery<F> delivery) throws Exception;
}

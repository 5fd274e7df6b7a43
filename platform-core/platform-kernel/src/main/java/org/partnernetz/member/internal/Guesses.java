// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.member.internal;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import org.partnernetz.kernel.Digests;
import org.partnernetz.member.SignIn;
import org.partnernetz.member.host.StrangerRequests;
import org.partnernetz.member.internal.AttemptRepository.Failures;

/**
 * Under which subjects an attempt is counted, and how long whoever guesses has to wait.
 *
 * <p>Failures are counted for an account together with the caller's network address, so that nobody can shut out
 * somebody else from elsewhere: after some free ones each takes twice as long as the one before, up to a quarter of an
 * hour. A browser that was let in before counts by itself alone, whatever others do; with as many failures of its own
 * it is like any other. What one address does to many accounts is counted besides.
 *
 * @see <a href="https://owasp.org/www-community/Slow_Down_Online_Guessing_Attacks_with_Device_Cookies">Device
 *     cookies</a>
 */
record Guesses(List<Limit> limits, List<Limit> trusted) {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);

    /** Within an hour so many doublings reach the longest wait. */
    private static final int DOUBLINGS = 5;

    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final Duration WINDOW = Duration.ofMinutes(SignIn.WINDOW_MINUTES);
    private static final int NETWORK_BYTES = 8;

    private static final int ASKED_DAILY_MAX = 100;
    private static final Duration DAY = Duration.ofDays(1);
    private static final int ADDRESSES_MAX = 5;

    /**
     * A subject and its limit.
     *
     * @param growing whether the wait grows, or so many failures fill the window
     */
    record Limit(String subject, int free, Duration window, boolean growing) {

        Duration wait(Failures failures, Instant now) {
            if (failures.count() < free) {
                return Duration.ZERO;
            }
            var until = growing
                    ? failures.newest().plus(grown(failures.count() - free))
                    : failures.oldest().plus(window);
            return Duration.between(now, until);
        }

        private static Duration grown(int times) {
            var wait = FIRST_WAIT.multipliedBy(1L << Math.min(times, DOUBLINGS));
            return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
        }
    }

    /** At an account by its address, from somewhere. */
    static Guesses at(String address, String caller) {
        return new Guesses(
                List.of(growing("account " + address + " from " + network(caller)), ofCaller(caller)), List.of());
    }

    /**
     * At whatever account with a passkey, from somewhere: it cannot be guessed, but costs work to check. Counted by
     * itself, so that wrong passwords of others behind the same address shut nobody out.
     */
    static Guesses withPasskey(String caller) {
        var subject = Digests.hex("passkey from " + network(caller));
        return new Guesses(List.of(new Limit(subject, SignIn.CALLER_ATTEMPTS_MAX, WINDOW, false)), List.of());
    }

    /** By a provider: counted by itself, too. */
    static Guesses withProvider(String caller) {
        var subject = Digests.hex("provider from " + network(caller));
        return new Guesses(List.of(new Limit(subject, SignIn.CALLER_ATTEMPTS_MAX, WINDOW, false)), List.of());
    }

    private static Limit ofCaller(String caller) {
        return new Limit(Digests.hex("caller " + network(caller)), SignIn.CALLER_ATTEMPTS_MAX, WINDOW, false);
    }

    /** For something that anybody may ask for, such as a code that sets a new password. All count. */
    static Guesses asking(String kind, String caller) {
        var subject = Digests.hex(kind + ' ' + network(caller));
        return new Guesses(
                List.of(
                        new Limit(subject, StrangerRequests.MAX, WINDOW, false),
                        new Limit(subject, ASKED_DAILY_MAX, DAY, false)),
                List.of());
    }

    /** At the second factor of somebody whose password is known, from wherever. */
    static Guesses atFactor(UUID person) {
        return new Guesses(List.of(growing("second factor of " + person)), List.of());
    }

    /** For another address. All count, since each sends mails to whatever address was typed. */
    static Guesses atAddress(UUID person) {
        return new Guesses(
                List.of(new Limit(Digests.hex("address of " + person), ADDRESSES_MAX, DAY, false)), List.of());
    }

    /** For admission to an organisation, whatever became of it. */
    static Guesses askingToJoin(String caller) {
        var subject = Digests.hex("joining " + network(caller));
        return new Guesses(List.of(new Limit(subject, StrangerRequests.MAX, WINDOW, false)), List.of());
    }

    /** At the password of somebody who is signed in. */
    static Guesses inSession(UUID person) {
        return new Guesses(List.of(growing("session of " + person)), List.of());
    }

    /** The same from a browser that was let in before. */
    Guesses from(String device) {
        return new Guesses(limits, List.of(growing("device " + device)));
    }

    private static Limit growing(String subject) {
        return new Limit(Digests.hex(subject), SignIn.ATTEMPTS_MAX, REMEMBERED, true);
    }

    /** All that an attempt is counted under; a trusted browser is counted as itself, too. */
    List<String> subjects() {
        return Stream.concat(limits.stream(), trusted.stream())
                .map(Limit::subject)
                .distinct()
                .toList();
    }

    /** What a success makes good. */
    List<String> ofAccount() {
        return Stream.concat(limits.stream(), trusted.stream())
                .filter(Limit::growing)
                .map(Limit::subject)
                .toList();
    }

    /** How long to wait; not positive if the attempt may be made. */
    Duration wait(Function<Limit, Optional<Failures>> failures, Instant now) {
        var trustedFree = !trusted.isEmpty()
                && trusted.stream()
                        .allMatch(limit -> failures.apply(limit)
                                .map(known -> known.count() < limit.free())
                                .orElse(true));
        return trustedFree
                ? Duration.ZERO
                : limits.stream()
                        .map(limit -> failures.apply(limit)
                                .map(known -> limit.wait(known, now))
                                .orElse(Duration.ZERO))
                        .max(Duration::compareTo)
                        .orElse(Duration.ZERO);
    }

    /** Who has one address of version 6 has a whole network of them. */
    private static String network(String caller) {
        if (!caller.contains(":")) {
            return caller;
        }
        try {
            return HexFormat.of().formatHex(InetAddress.getByName(caller).getAddress(), 0, NETWORK_BYTES);
        } catch (UnknownHostException | IndexOutOfBoundsException notOfVersionSix) {
            return caller;
        }
    }
}

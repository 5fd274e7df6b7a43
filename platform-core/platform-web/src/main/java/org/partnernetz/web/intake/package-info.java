/**
 * Receives requests: what the server decides while it reads, before it uses one of its few workers.
 *
 * <p>Start at {@link Intake}. Everything in here but {@link KnownCallers#saw} runs in the threads that read for many
 * connections at once, so nothing in here may wait. May use: Undertow, nothing of the platform.
 */
@NullMarked
package org.partnernetz.web.intake;

import org.jspecify.annotations.NullMarked;

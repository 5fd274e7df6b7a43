/**
 * How requests come in: what the server decides while it reads, before one of its few workers is given away.
 *
 * <p>Start at {@link Intake}. Everything in here but {@link KnownCallers#saw} runs in the threads that read for many
 * connections at once, so nothing in here may wait. May use: Undertow, nothing of the platform.
 */
@NullMarked
package org.partnernetz.web.intake;

import org.jspecify.annotations.NullMarked;

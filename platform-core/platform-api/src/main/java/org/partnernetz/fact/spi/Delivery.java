// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact on its way to one listener.
 *
 * @param id of the fact, the same in every attempt and for every listener
 * @param happenedAt when it was told
 * @param attempt 1 at first
 */
public record Delivery<F extends Record>(UUID id, F fact, Instant happenedAt, int attempt) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.fact.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact on its way to one listener.
 *
 * @param id id of the fact, the same in every attempt and for every listener
 * @param happenedAt when the fact was told
 * @param attempt number of the attempt, beginning with 1
 */
public record Delivery<F extends Record>(UUID id, F fact, Instant happenedAt, int attempt) {}

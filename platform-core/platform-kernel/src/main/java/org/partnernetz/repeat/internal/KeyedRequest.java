// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.repeat.internal;

import java.time.Instant;

/**
 * A request as it was sent.
 *
 * @param hash of route and body
 */
record KeyedRequest(String key, String hash, Instant at) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store.json;

import jakarta.json.spi.JsonProvider;

/**
 * The one provider of JSON. The methods of {@link jakarta.json.Json} look theirs up at each call, for every value of
 * every answer anew, which costs more than all the rest.
 */
public final class OneJson {
    public static final JsonProvider PROVIDER = JsonProvider.provider();

    private OneJson() {}
}

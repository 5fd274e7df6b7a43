// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.sample;

import org.jspecify.annotations.Nullable;
import org.partnernetz.testkit.harness.rest.Answer;

/** Calls of a plugin's REST interface by somebody who may do everything in it. */
@FunctionalInterface
public interface Calls {
    /** @param path below the plugin, for example {@code cases/42/contacts} */
    Answer send(String method, String path, @Nullable String body);
}

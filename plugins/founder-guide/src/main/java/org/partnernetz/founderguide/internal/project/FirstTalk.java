// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.Instant;
import java.util.UUID;

/** Arranges the first talk of a project that is being opened, in the same transaction. */
public interface FirstTalk {
    int PLACE_MAX = 200;

    void arrange(UUID project, Instant at, String place);
}

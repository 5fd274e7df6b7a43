// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.testkit.harness.RunningPlatform;
import org.partnernetz.testkit.harness.Warnings;
import org.partnernetz.testkit.harness.WithPlatform;

@WithPlatform
@DisplayName("The first start")
class QuietStartIT {
    private static final String STARTED = "WFLYSRV0025";

    @Test
    @DisplayName("founds the network without a warning")
    void warnsOfNothing(RunningPlatform platform) {
        var all = platform.said();
        var start = all.stream().takeWhile(line -> !line.contains(STARTED)).toList();
        assertThat(start).as("the lines of the start").hasSizeBetween(20, all.size() - 1);
        assertThat(Warnings.in(start)).isEmpty();
    }
}

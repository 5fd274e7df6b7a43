// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.demo.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.demo.Samples;
import org.partnernetz.installation.internal.LoadedDemo;

@DisplayName("The demo of an older version")
class OlderDemoTest {
    private static final String SCRIPT = "0194";

    @TempDir
    Path home;

    @Test
    @DisplayName("is known by its people, and can be removed; a network without them is none")
    void isKnown() throws Exception {
        var demo = LoadedDemo.in("demo_older", home);
        var coordination = demo.acting("koordination@gim.example", "gim");
        demo.change("update core.first_start set invented = null");
        demo.change("update auth.account set email = replace(email, '.example', '.test')");
        demo.runAgain(SCRIPT);
        assertThat(demo.as(coordination, () -> demo.get(Samples.class).areThere()))
                .isFalse();

        demo.change("update auth.account set email = replace(email, '.test', '.example')");
        demo.runAgain(SCRIPT);
        assertThat(demo.as(coordination, () -> demo.get(Samples.class).look())
                        .orElseThrow()
                        .people())
                .isGreaterThan(50);
        assertThat(demo.texts("select unnest(invented) from core.first_start"))
                .containsExactly("musterstadt", "musterwerk");
    }
}

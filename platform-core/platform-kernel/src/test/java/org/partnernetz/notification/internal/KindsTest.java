// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.contribution.Contributor;
import org.partnernetz.fixture.FakePlugins;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.notification.spi.NotificationKinds.Kind;

@DisplayName("The kinds of notices of a plugin")
class KindsTest {
    private static final String PLUGIN = "notifies";

    private final FakePlugins plugins = new FakePlugins();
    private final Kinds kinds = new Kinds();
    private final AtomicInteger asked = new AtomicInteger();

    KindsTest() {
        kinds.contributions = plugins;
    }

    @Test
    @DisplayName("are asked once at its start and forgotten when it stops")
    void askedOnce() {
        plugins.start(PLUGIN, kinds, source(2));
        assertThat(of()).hasSize(2);
        assertThat(of()).hasSize(2);
        assertThat(asked).hasValue(1);
        plugins.stop(PLUGIN, kinds);
        plugins.start(PLUGIN, kinds, source(3));
        assertThat(of()).hasSize(3);
    }

    @Test
    @DisplayName("are cut where there are too many")
    void fewEnough() {
        plugins.start(PLUGIN, kinds, source(NotificationKinds.KINDS_MAX + 1));
        assertThat(of()).hasSize(NotificationKinds.KINDS_MAX).last().isEqualTo(kind(NotificationKinds.KINDS_MAX));
    }

    @Test
    @DisplayName("fail its start if they cannot be told")
    void failsTheStart() {
        NotificationKinds broken = () -> {
            throw new IllegalStateException("cannot tell");
        };
        assertThatThrownBy(() -> plugins.start(PLUGIN, kinds, broken)).hasMessage("cannot tell");
    }

    private List<Kind> of() {
        return kinds.of(new Contributor(PLUGIN, 1, Map.of(), Map.of()));
    }

    private NotificationKinds source(int many) {
        return () -> {
            asked.incrementAndGet();
            return IntStream.rangeClosed(1, many).mapToObj(KindsTest::kind).toList();
        };
    }

    private static Kind kind(int number) {
        return new Kind("k" + number, "title", "text");
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.wish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.partnernetz.plugin.admin.PluginReason;
import org.partnernetz.plugin.internal.folder.FoundJar;
import org.partnernetz.plugin.internal.folder.Jars;

@DisplayName("Which version of a plugin runs")
class PluginChoiceTest {
    private static final Instant MORNING = Instant.parse("2026-11-22T08:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-22T18:00:00Z");

    @TempDir
    Path folder;

    private FoundJar one;
    private FoundJar two;

    @BeforeEach
    void make() {
        one = found("1.0.0", MORNING);
        two = found("2.0.0", MORNING);
    }

    @Test
    @DisplayName("is the highest in the folder, and never one that is only available, while nobody decided")
    void followsTheFolder() {
        assertThat(new PluginChoice("a", List.of(two, one), List.of(), null).jar())
                .contains(two);
        assertThat(new PluginChoice("a", List.of(), List.of(two), null).jar()).isEmpty();
    }

    @Test
    @DisplayName("is the one that an administrator chose, lower or only available as it may be")
    void followsTheAdministrator() {
        assertThat(new PluginChoice("a", List.of(two), List.of(one), wish(one, NOON)).jar())
                .contains(one);
    }

    @Test
    @DisplayName("is the folder's again once a jar came in after the decision")
    void followsTheYoungerDecision() {
        var late = found("1.5.0", EVENING);
        assertThat(new PluginChoice("a", List.of(late), List.of(two), wish(two, NOON)).jar())
                .contains(late);
        var gone = Wish.asTheFolder("a", NOON).gone(NOON);
        assertThat(new PluginChoice("a", List.of(two), List.of(), gone).jar()).isEmpty();
        assertThat(new PluginChoice("a", List.of(late), List.of(), gone).jar()).contains(late);
    }

    @Test
    @DisplayName("is none while it is switched off, whatever comes into the folder")
    void staysOff() {
        var off = Wish.asTheFolder("a", NOON).switched(false, NOON);
        var choice = new PluginChoice("a", List.of(found("3.0.0", EVENING)), List.of(), off);
        assertThat(choice.isDisabled()).isTrue();
        assertThat(choice.jar()).isEmpty();
    }

    @Test
    @DisplayName("is the folder's if the chosen one is not on this server")
    void makesDo() {
        var elsewhere = found("9.0.0", MORNING);
        var choice = new PluginChoice("a", List.of(one), List.of(), wish(elsewhere, NOON));
        assertThat(choice.jar()).contains(one);
        assertThat(choice.lacksItsJar()).isTrue();
    }

    @Test
    @DisplayName("may be lower than the one its data last worked with only as far as that one declares")
    void goesDownAsDeclared() {
        assertThat(stand(null).refuses(one.jar())).map(PluginReason::code).contains("downgrade");
        assertThat(stand("1.5").refuses(one.jar())).isPresent();
        assertThat(stand("1.0").refuses(one.jar())).isEmpty();
        assertThat(stand(null).refuses(two.jar())).isEmpty();
        assertThat(new LastWorkingVersion("a", Version.parseVersion("2.0.0.z"), null).refuses(two.jar()))
                .as("another build of the same version")
                .isEmpty();
    }

    private static LastWorkingVersion stand(@Nullable String downTo) {
        return new LastWorkingVersion(
                "a", Version.parseVersion("2.0.0"), downTo == null ? null : Version.parseVersion(downTo));
    }

    private static Wish wish(FoundJar jar, Instant at) {
        return Wish.asTheFolder("a", at)
                .of(jar.jar().version().toString(), jar.jar().digest(), at);
    }

    private FoundJar found(String version, Instant at) {
        return new FoundJar(Jars.of("a", version).keep(folder), "a-" + version + ".jar", at);
    }
}

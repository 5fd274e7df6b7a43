// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.partnernetz.fixture.World;
import org.partnernetz.plugin.admin.OfferedPlugin;
import org.partnernetz.plugin.admin.PluginChoices;
import org.partnernetz.plugin.admin.PluginOffers;
import org.partnernetz.plugin.admin.PluginOffers.ForAll;
import org.partnernetz.plugin.admin.PluginSheet.SettingLine;
import org.partnernetz.plugin.admin.PluginSheet.Source;
import org.partnernetz.plugin.host.RunningPlugin;
import org.partnernetz.plugin.spi.PluginPermissions.Permission;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.tenant.Role;

@DisplayName("Deciding about a plugin")
class PluginChoicesTest {
    private static final String GUIDE = "guide";
    private static final Map<String, Object> SAYS = Map.of(
            "id",
            GUIDE,
            "version",
            "1.0.0",
            "name",
            "Lotse",
            "words",
            Map.of("p.advise", "Beraten", "plugin.stores", "Vorhaben"),
            "permissions",
            List.of(new Permission("advise", "p.advise", Set.of(Role.MEMBER))),
            "settings",
            List.of(Setting.number("days", "s.days", 14, 1, 90)));
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final World WORLD = World.inSharedDatabase();
    private static final PluginChoices CHOICES;
    private static final PluginOffers OFFERS;

    static {
        WORLD.kernel().with(Sheets.class, new OneGuide());
        CHOICES = WORLD.get(PluginChoices.class);
        OFFERS = WORLD.get(PluginOffers.class);
    }

    private Organisation home;
    private PersonId chief;
    private PersonId member;
    private PersonId network;
    private Organisation coordination;

    @BeforeEach
    void people() {
        var letter = (char) ('a' + NUMBER.getAndIncrement());
        home = WORLD.organisation("choices-" + letter);
        chief = WORLD.member(home, "chief" + letter, Role.ADMINISTRATOR);
        member = WORLD.member(home, "member" + letter, Role.MEMBER);
        coordination = WORLD.hub();
        network = WORLD.member(coordination, "network" + letter, Role.ADMINISTRATOR);
        forAll(Optional.empty(), false);
        asNetwork(() -> OFFERS.withhold(GUIDE, Set.of()));
    }

    @Test
    @DisplayName("is for administrators, and for what is offered")
    void isForAdministrators() {
        assertThat(WORLD.as(chief, home, () -> CHOICES.offered(Locale.GERMAN)))
                .extracting(OfferedPlugin::name)
                .containsExactly("Lotse");
        assertThatThrownBy(() -> WORLD.as(member, home, () -> CHOICES.offered(Locale.GERMAN)))
                .isInstanceOf(NotAllowedException.class);
        asNetwork(() -> OFFERS.withhold(GUIDE, Set.of(home.slug())));
        assertThat(WORLD.as(chief, home, () -> CHOICES.offered(Locale.GERMAN))).isEmpty();
        assertThatThrownBy(() -> asChief(() -> CHOICES.enable(GUIDE))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(() -> CHOICES.grant(GUIDE, Map.of()))).isInstanceOf(NotFoundException.class);
    }

    @Test
    @DisplayName("for all is for administrators of the network")
    void isForTheNetwork() {
        assertThatThrownBy(() -> asChief(() -> OFFERS.withhold(GUIDE, Set.of())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asChief(() -> OFFERS.setForAll(GUIDE, Map.of())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> asNetwork(() -> OFFERS.withhold(GUIDE, Set.of("nobody"))))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    @DisplayName("gives permissions, and leaves them to the default where it equals that")
    void gives() {
        asChief(() -> CHOICES.grant(GUIDE, Map.of("advise", Set.of(Role.MODERATOR))));
        var given = WORLD.as(chief, home, () -> CHOICES.sheet(GUIDE, Locale.GERMAN))
                .permissions()
                .get(0);
        assertThat(given.roles()).containsExactly(Role.MODERATOR);
        assertThat(given.decided()).isTrue();
        assertThat(given.label()).isEqualTo("Beraten");

        asChief(() -> CHOICES.grant(GUIDE, Map.of("advise", Set.of(Role.MEMBER))));
        assertThat(WORLD.as(chief, home, () -> CHOICES.sheet(GUIDE, Locale.GERMAN))
                        .permissions()
                        .get(0)
                        .decided())
                .isFalse();
        assertThat(codes(() -> asChief(() -> CHOICES.grant(GUIDE, Map.of("fly", Set.of())))))
                .containsExactly("unknown");
    }

    @Test
    @DisplayName("sets own values only where the network says so, and takes back nothing when it no longer does")
    void setsOwnValues() {
        assertThat(codes(() -> own("7"))).containsExactly("set-by-network");
        forAll(Optional.of("30"), true);
        own("7");
        assertThat(line())
                .extracting(SettingLine::value, SettingLine::source)
                .containsExactly("7", Source.ORGANISATION);
        forAll(Optional.of("30"), false);
        assertThat(line()).extracting(SettingLine::value, SettingLine::source).containsExactly("30", Source.NETWORK);
        forAll(Optional.empty(), true);
        assertThat(line())
                .extracting(SettingLine::value, SettingLine::source)
                .containsExactly("7", Source.ORGANISATION);
        asChief(() -> CHOICES.set(GUIDE, Map.of("days", Optional.empty())));
        assertThat(line()).extracting(SettingLine::value, SettingLine::source).containsExactly("14", Source.PLUGIN);
    }

    @Test
    @DisplayName("refuses values that the plugin would not take")
    void refusesValues() {
        forAll(Optional.empty(), true);
        assertThat(codes(() -> own("400"))).containsExactly("range");
        assertThat(codes(() -> forAll(Optional.of("viele"), true))).containsExactly("number");
        assertThat(codes(() -> asChief(() -> CHOICES.set(GUIDE, Map.of("fly", Optional.of("x"))))))
                .containsExactly("unknown");
    }

    private SettingLine line() {
        return WORLD.as(chief, home, () -> CHOICES.sheet(GUIDE, Locale.GERMAN))
                .settings()
                .get(0);
    }

    private void own(String value) {
        asChief(() -> CHOICES.set(GUIDE, Map.of("days", Optional.of(value))));
    }

    private void forAll(Optional<String> value, boolean overridable) {
        asNetwork(() -> OFFERS.setForAll(GUIDE, Map.of("days", new ForAll(value, overridable))));
    }

    private void asChief(Runnable work) {
        WORLD.as(chief, home, done(work));
    }

    private void asNetwork(Runnable work) {
        WORLD.as(network, coordination, done(work));
    }

    private static Callable<Boolean> done(Runnable work) {
        return () -> {
            work.run();
            return true;
        };
    }

    private static List<String> codes(Runnable refused) {
        try {
            refused.run();
            return List.of();
        } catch (InvalidException e) {
            return e.faults().stream().map(Fault::code).toList();
        }
    }

    /** One plugin that runs. */
    static class OneGuide extends Sheets {
        @Override
        List<String> installed() {
            return List.of(GUIDE);
        }

        @Override
        boolean isInstalled(String plugin) {
            return plugin.equals(GUIDE);
        }

        @Override
        Optional<RunningPlugin> running(String plugin) {
            return Optional.of((RunningPlugin) Proxy.newProxyInstance(
                    RunningPlugin.class.getClassLoader(),
                    new Class<?>[] {RunningPlugin.class},
                    (proxy, method, arguments) -> SAYS.get(method.getName())));
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnernetz.audit.AuditEntry;
import org.partnernetz.audit.AuditTrail;
import org.partnernetz.fixture.World;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.partner.HostName;
import org.partnernetz.partner.HostNames;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.NotAllowedException;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.tenant.Organisations;
import org.partnernetz.tenant.Role;

@DisplayName("The own host name of an organisation")
class HostNamesTest {
    private final Network network = new Network();
    private final World world = network.world;
    private final HostNames names = network.get(HostNames.class);
    private final Organisation home = world.organisation("hosted");
    private final String host = "www." + home.slug() + ".example";

    @Test
    @DisplayName("leads to the organisation once an administrator has typed what is shown under it")
    void isProven() {
        assertThat(own()).isNull();
        var asked = ask(home, "https://" + host.toUpperCase(Locale.ROOT) + "/");
        assertThat(asked.host()).isEqualTo(host);
        assertThat(asked.address()).isEqualTo("http://" + host + ":8080" + HostNames.PROOF);
        assertThat(inDirectory()).isNull();
        var code = names.proof(host).orElseThrow();
        wrong("code", "host-code", () -> prove("BCDFGHJKLM"));

        var proven = prove(" " + code.toLowerCase(Locale.ROOT));

        assertThat(proven.active()).isTrue();
        assertThat(proven.address()).isEqualTo("http://" + host + ":8080/");
        assertThat(inDirectory()).isEqualTo(host);
        assertThat(names.proof(host)).as("nobody needs it any more").isEmpty();
        assertThat(ask(home, host).active()).as("it is that one already").isTrue();
        assertThat(trail()).contains("organisation.host-asked " + host, "organisation.host-active " + host);
    }

    @Test
    @DisplayName("is lost with another one, which has to be proven anew, and when it is given up")
    void isReplaced() {
        ask(home, host);
        prove(names.proof(host).orElseThrow());
        ask(home, "neu-" + host);
        assertThat(inDirectory()).isNull();
        assertThat(names.proof("neu-" + host)).isPresent();
        world.as(World.administratorOf(home), () -> {
            names.remove();
            return home;
        });
        assertThat(own()).isNull();
        assertThat(names.proof("neu-" + host)).isEmpty();
    }

    @Test
    @DisplayName("belongs to one organisation, proven or not, until the coordination takes it away")
    void belongsToOne() {
        var other = world.organisation("hosted-too");
        ask(home, host);
        wrong("host", "host-taken", () -> ask(other, host));
        assertThat(network.asCoordination(() -> names.of(home.slug()))).isPresent();

        network.doAsCoordination(() -> names.removeOf(home.slug()));

        assertThat(ask(other, host).host()).isEqualTo(host);
        assertThat(trail()).contains("network.host-removed " + home.slug());
    }

    @Test
    @DisplayName("is nobody's business but its administrators' and the coordination's")
    void isRefused() {
        var member = world.member(home, "hosted-member", Role.MODERATOR);
        assertThatThrownBy(() -> world.as(member, home, () -> names.ask(host))).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> world.as(member, home, names::own)).isInstanceOf(NotAllowedException.class);
        assertThatThrownBy(() -> world.as(World.administratorOf(home), () -> names.of(home.slug())))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> world.as(World.administratorOf(home), () -> {
                    names.removeOf(home.slug());
                    return home;
                }))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> prove("BCDFGHJKLM")).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(names::own).isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is kept as browsers send it, and shown as people read it")
    @CsvSource({
        "Bücher.example, xn--bcher-kva.example, bücher.example",
        "straße.example, xn--strae-oqa.example, straße.example",
        "http://netz.verein.example/, netz.verein.example, netz.verein.example",
        "netz.verein.example., netz.verein.example, netz.verein.example",
        "xn--bcher-kva.example, xn--bcher-kva.example, bücher.example"
    })
    void isRead(String typed, String host, String shown) {
        assertThat(TypedHost.read(typed)).hasValue(host);
        assertThat(TypedHost.shown(host)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "“{0}”")
    @DisplayName("is no address of IP, no single word, and nothing with a port, a path or a user")
    @ValueSource(
            strings = {
                "",
                "verein",
                "127.0.0.1",
                "0x7f.1",
                "[::1]",
                "verein.example:8080",
                "verein.example/seite",
                "a@verein.example",
                "-verein.example",
                "verein_.example",
                "ver ein.example",
                "verein.example\r\nX: y",
                "xn--a.example",
                "１２７.０.０.１",
                "verein.1"
            })
    void isNone(String typed) {
        assertThat(TypedHost.read(typed)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("is not the platform's")
    @ValueSource(strings = {"netz.example", "www.netz.example", "NETZ.example."})
    void isNotThePlatform(String typed) {
        var platform = new PlatformAddress();
        platform.site = Optional.of("https://netz.example");
        assertThat(platform.isOwn(TypedHost.read(typed).orElseThrow())).isTrue();
        assertThat(platform.isOwn("verein.netz.example")).isFalse();
    }

    private HostName ask(Organisation organisation, String typed) {
        return world.as(World.administratorOf(organisation), () -> names.ask(typed));
    }

    private HostName prove(String code) {
        return world.as(World.administratorOf(home), () -> names.prove(code));
    }

    private @Nullable HostName own() {
        return world.as(World.administratorOf(home), names::own).orElse(null);
    }

    private @Nullable String inDirectory() {
        return network.get(Organisations.class).withSlug(home.slug()).host();
    }

    private List<String> trail() {
        return world
                .as(
                        World.administratorOf(home),
                        () -> world.get(AuditTrail.class)
                                .entries(AuditTrail.Filter.all(), PageRequest.first())
                                .items())
                .stream()
                .map(HostNamesTest::told)
                .toList();
    }

    private static String told(AuditEntry entry) {
        return entry.action() + " " + entry.item();
    }

    private static void wrong(String field, String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting("field", "code")
                                .containsExactly(tuple(field, code)));
    }
}

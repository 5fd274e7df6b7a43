// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.partnernetz.fixture.TestDatabase;
import org.partnernetz.fixture.World;
import org.partnernetz.installation.FirstSteps;
import org.partnernetz.installation.Setup;
import org.partnernetz.member.SignIn;
import org.partnernetz.portrait.Contact;
import org.partnernetz.portrait.Portraits;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.Role;
import org.partnernetz.tenant.TenantContext;

@DisplayName("A new network")
class SetupTest {
    private static final String PASSWORD = "Regenschirm mit Kakadu und Kompass";
    private static TestDatabase database;
    private static int number;

    @TempDir
    Path home;

    private final String email = "amal" + ++number + "@test.example";
    private World world;
    private SetupCode code;

    /** Others would get another administrator of the network. */
    @BeforeAll
    static void ownDatabase() throws SQLException {
        database = TestDatabase.named("setup");
    }

    @BeforeEach
    void emptyNetwork() throws SQLException {
        world = World.in(database);
        world.kernel().with(InstallationSettings.class, settings());
        code = world.get(SetupCode.class);
        try (var superuser = database.superuser();
                var statement = superuser.createStatement()) {
            statement.execute("delete from core.first_start");
            statement.execute("update core.membership set until = now()");
            statement.execute("insert into core.first_start (begun_at) values (now())");
        }
    }

    @Test
    @DisplayName("is closed to everybody until the server has written a code")
    void closed() {
        assertThat(world.get(Setup.class).isOpen()).isFalse();
        refuses(steps("BCDF-GHJK-LMNP-QRST", email), "code");
    }

    @Test
    @DisplayName("is set up by whoever has the code, however it is typed, and then by nobody any more")
    void claimed() throws IOException {
        code.begin();
        var written = written();
        var setup = world.get(Setup.class);
        assertThat(setup.isOpen()).isTrue();
        refuses(steps("BCDF-GHJK-LMNP-QRST", email), "code");

        setup.claim(steps(" " + written.toLowerCase(Locale.ROOT).replace("-", " "), email));

        assertThat(setup.isOpen()).isFalse();
        assertThat(home.resolve("setup.json")).doesNotExist();
        var person = world.get(SignIn.class)
                .withPassword(email, PASSWORD, "192.0.2.1")
                .orElseThrow();
        var hub = world.hub();
        var acting =
                world.get(TenantContext.class).membership(person, hub.slug()).orElseThrow();
        assertThat(acting.isNetworkAdministrator()).isTrue();
        var portrait = world.get(Portraits.class).of(hub.slug());
        assertThat(portrait.name()).isEqualTo("Brücke e. V.");
        assertThat(portrait.contact().phone()).isEqualTo("0681 123");
        refuses(steps(written, "second@test.example"), "code");
    }

    @Test
    @DisplayName("keeps its code after a fault, and nothing of what was typed")
    void keepsCode() throws IOException {
        code.begin();
        var written = written();
        refuses(new FirstSteps(written, "Amal", email, "kurz", "de", organisation("0681")), "password");
        refuses(new FirstSteps(written, "Amal", email, PASSWORD, "de", organisation("nein")), "organisation.phone");
        assertThat(world.get(SignIn.class).withPassword(email, PASSWORD, "192.0.2.1"))
                .isEmpty();

        world.get(Setup.class).claim(steps(written, email));
        assertThat(world.get(Setup.class).isOpen()).isFalse();
    }

    @Test
    @DisplayName("with an administrator already is set up by nobody, even with the code")
    void administered() throws IOException {
        world.member(world.hub(), "chief", Role.ADMINISTRATOR);
        code.begin();
        refuses(steps(written(), email), "code");
    }

    @Test
    @DisplayName("that has an administrator leaves no code lying about, of whatever server it is")
    void leavesNone() throws IOException {
        code.begin();
        var stale = Files.readString(home.resolve("setup.json"));
        world.get(Setup.class).claim(steps(written(), email));
        Files.writeString(home.resolve("setup.json"), stale);
        code.remind();
        assertThat(home.resolve("setup.json")).doesNotExist();
        code.begin();
        assertThat(home.resolve("setup.json")).doesNotExist();
    }

    @Test
    @DisplayName("has the same code after a new start, and a new one if nobody knows it any more")
    void reminds() throws IOException {
        code.remind();
        assertThat(home.resolve("setup.json")).doesNotExist();
        code.begin();
        var first = written();
        code.remind();
        assertThat(written()).isEqualTo(first);
        Files.delete(home.resolve("setup.json"));
        code.remind();
        assertThat(written()).isNotEqualTo(first);
        refuses(steps(first, email), "code");
    }

    private void refuses(FirstSteps first, String field) {
        assertThatThrownBy(() -> world.get(Setup.class).claim(first))
                .isInstanceOfSatisfying(
                        InvalidException.class,
                        fault -> assertThat(fault.faults()).extracting("field").containsExactly(field));
    }

    private static FirstSteps steps(String code, String email) {
        return new FirstSteps(code, "Amal", email, PASSWORD, "en", organisation("0681 123"));
    }

    private static FirstSteps.Organisation organisation(String phone) {
        return new FirstSteps.Organisation("Brücke e. V.", "ASSOCIATION", new Contact("", "", "", phone, "", ""));
    }

    private String written() throws IOException {
        try (var reader = OneJson.PROVIDER.createReader(Files.newInputStream(home.resolve("setup.json")))) {
            return reader.readArray().getJsonObject(0).getString("code");
        }
    }

    private InstallationSettings settings() {
        var values = Map.of("partnernetz.home", home.toString());
        var settings = new InstallationSettings();
        settings.config = (Config) Proxy.newProxyInstance(
                Config.class.getClassLoader(),
                new Class<?>[] {Config.class},
                (proxy, method, arguments) -> Optional.ofNullable(values.get((String) arguments[0])));
        return settings;
    }
}

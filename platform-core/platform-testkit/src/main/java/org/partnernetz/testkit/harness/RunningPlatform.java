// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.Platform;
import org.partnernetz.launcher.Ports;
import org.partnernetz.launcher.Settings;
import org.partnernetz.launcher.Settings.Artifacts;
import org.partnernetz.launcher.Settings.Cluster;
import org.partnernetz.launcher.Settings.Web;
import org.partnernetz.launcher.node.FirstNode;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The one platform that all tests of a build share: an embedded PostgreSQL, the provisioned server, the EAR with the
 * tests of {@code org.partnernetz.inside}, and a new home with the demo network. It starts on first use, on free ports,
 * and ends with the process of the tests. Tests share the platform, so each test creates its own data. Its mails arrive
 * in {@link Mailbox}.
 */
public final class RunningPlatform {

    private static @Nullable CompletableFuture<RunningPlatform> started;

    private final Settings settings;
    private final Path said;
    private final Platform platform;

    /** Writes the messages of the launcher and the server to a file in the folder {@code said}. */
    private RunningPlatform(Settings settings, Path said) {
        this.settings = settings;
        this.said = said;
        Mailbox.open();
        platform = Platform.start(settings, LogFile.in(said));
    }

    /** Returns the platform; the first call starts it. A failed start is not tried again. */
    public static synchronized RunningPlatform get() {
        if (started == null) {
            var target = Path.of(System.getProperty("partnernetz.target", "target"));
            started = CompletableFuture.supplyAsync(() -> start(target), Runnable::run);
        }
        return started.join();
    }

    private static RunningPlatform start(Path target) {
        var home = target.toAbsolutePath().resolve("it-home");
        Platform.remove(home, line -> {});
        var ear = TestEar.make(target.resolve("partnernetz.ear"), target.resolve("it"));
        var web = new Web("127.0.0.1", Ports.free(), Ports.free());
        var artifacts = new Artifacts(target.resolve("server"), ear);
        return new RunningPlatform(new Settings(home, artifacts, web, true, Optional.empty()), target.resolve("it"));
    }

    /**
     * Starts another server on the database of this one, with a home of its own and these settings; stop it after use.
     * Methods for people and for the superuser use this platform.
     */
    public RunningPlatform another(String name, Map<String, String> properties) {
        var target = settings.home().resolveSibling(name);
        Platform.remove(target, line -> {});
        shareKey(target);
        var web = new Web("127.0.0.1", Ports.free(), Ports.free());
        var own = new Settings(target, settings.artifacts(), web, true, Optional.of(platform.database()));
        properties.forEach(System::setProperty);
        try {
            return new RunningPlatform(own, target.resolveSibling(name + "-log"));
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    /** Starts a separate platform for tests that disturb its database, with its own home, database and demo network. */
    public static RunningPlatform alone(String name) {
        return whole(name, new Web("127.0.0.1", Ports.free(), Ports.free()));
    }

    private static RunningPlatform whole(String name, Web web) {
        var target = Path.of(System.getProperty("partnernetz.target", "target")).toAbsolutePath();
        Platform.remove(target.resolve(name), line -> {});
        return on(name, web);
    }

    /** Starts a separate platform on an existing home. */
    public static RunningPlatform on(String name) {
        return on(name, new Web("127.0.0.1", Ports.free(), Ports.free()));
    }

    private static RunningPlatform on(String name, Web web) {
        var target = Path.of(System.getProperty("partnernetz.target", "target")).toAbsolutePath();
        var artifacts = new Artifacts(target.resolve("server"), target.resolve("partnernetz.ear"));
        var own = new Settings(target.resolve(name), artifacts, web, true, Optional.empty());
        return new RunningPlatform(own, target.resolve(name + "-log"));
    }

    /** Starts the first node of a cluster: a separate platform that others can join. */
    public static RunningPlatform firstNode(String name) {
        return whole(name, new Web("127.0.0.1", Ports.free(), Ports.free(), cluster()));
    }

    /** Starts another node, on the same machine, of the cluster that {@link #firstNode} began. */
    public RunningPlatform nextNode(String name) {
        var home = settings.home().resolveSibling(name);
        Platform.remove(home, line -> {});
        shareKey(home);
        var web = new Web("127.0.0.1", Ports.free(), Ports.free(), cluster());
        var joined = Optional.of(FirstNode.database(settings.home()));
        var own = new Settings(home, settings.artifacts(), web, true, joined);
        return new RunningPlatform(own, home.resolveSibling(name + "-log"));
    }

    /** All servers of a database seal with one key. */
    private void shareKey(Path home) {
        try {
            Files.createDirectories(home);
            Files.copy(settings.home().resolve("seal.key"), home.resolve("seal.key"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Cluster> cluster() {
        return Optional.of(new Cluster("127.0.0.1", Ports.free()));
    }

    /** Starts a stopped server of {@link #another} again, with its home as it is. */
    public RunningPlatform again() {
        var home = settings.home();
        return new RunningPlatform(settings, home.resolveSibling(home.getFileName() + "-log"));
    }

    /** Stops a server that {@link #another} started. */
    public void stop() {
        platform.close();
    }

    /** An address of the platform, from a path such as {@code /o/fitt}. */
    public URI address(String path) {
        return platform.address().resolve(path);
    }

    public URI managementAddress(String path) {
        return URI.create("http://127.0.0.1:" + settings.web().managementPort()).resolve(path);
    }

    public int port() {
        return settings.web().port();
    }

    public Path home() {
        return settings.home();
    }

    public Path log() {
        return platform.log();
    }

    /** Everything that the launcher and the server have logged since this start. */
    public List<String> said() {
        return LogFile.linesOf(said);
    }

    /** All people of the demo network who can sign in. */
    public List<Person> people() {
        return DemoFile.read(platform.home().demo());
    }

    /** The first of these people with that role in that organisation; the case of the role does not matter. */
    public Person person(String organisation, String role) {
        return people().stream()
                .filter(person -> person.organisation().equals(organisation))
                .filter(person -> person.roles().stream()
                        .map(one -> one.toLowerCase(Locale.ROOT))
                        .anyMatch(role.toLowerCase(Locale.ROOT)::equals))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + role + " of " + organisation));
    }

    /** Opens a connection under row security without settings: it sees nothing until the test sets who acts. */
    public Connection connectAsApp() throws SQLException {
        return connect(platform.database().app());
    }

    /** Opens a connection as the owner of the tables, who is under row security, too. */
    public Connection connectAsOwner() throws SQLException {
        return connect(platform.database().owner());
    }

    /** Opens a connection that sees and may do everything, in order to inspect, prepare or sabotage data. */
    public Connection connectAsSuperuser() throws SQLException {
        return platform.postgres().orElseThrow().connectAsSuperuser();
    }

    private Connection connect(Sign sign) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(platform.database().url());
        return source.getConnection(sign.user(), sign.password());
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.net.URI;
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
 * The one platform that all tests of a build share: embedded PostgreSQL, provisioned server, the EAR with the tests of
 * {@code org.partnernetz.inside} in it, an empty home with the demo network. It starts on first use, on free ports, and
 * ends with the process of the tests. Tests share its data, so each of them makes its own.
 */
public final class RunningPlatform {

    private static @Nullable CompletableFuture<RunningPlatform> started;

    private final Settings settings;
    private final Path said;
    private final Platform platform;

    /** What the launcher and the server say goes into a file in the folder {@code said}. */
    private RunningPlatform(Settings settings, Path said) {
        this.settings = settings;
        this.said = said;
        platform = Platform.start(settings, LogFile.in(said));
    }

    /** The platform; the first call starts it. A start that failed is not tried again. */
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
     * One more server on the database of this one, with a home of its own and these settings; close it after use. What
     * asks for people or for the superuser asks this platform.
     */
    public RunningPlatform another(String name, Map<String, String> properties) {
        var target = settings.home().resolveSibling(name);
        Platform.remove(target, line -> {});
        var web = new Web("127.0.0.1", Ports.free(), Ports.free());
        var own = new Settings(target, settings.artifacts(), web, true, Optional.of(platform.database()));
        properties.forEach(System::setProperty);
        try {
            return new RunningPlatform(own, target.resolveSibling(name + "-log"));
        } finally {
            properties.keySet().forEach(System::clearProperty);
        }
    }

    /** A whole platform for tests that trouble its database: with a home, database and demo network of its own. */
    public static RunningPlatform alone(String name) {
        return whole(name, new Web("127.0.0.1", Ports.free(), Ports.free()));
    }

    private static RunningPlatform whole(String name, Web web) {
        var target = Path.of(System.getProperty("partnernetz.target", "target")).toAbsolutePath();
        Platform.remove(target.resolve(name), line -> {});
        return on(name, web);
    }

    /** The same, on the home of that name as it lies there. */
    public static RunningPlatform on(String name) {
        return on(name, new Web("127.0.0.1", Ports.free(), Ports.free()));
    }

    private static RunningPlatform on(String name, Web web) {
        var target = Path.of(System.getProperty("partnernetz.target", "target")).toAbsolutePath();
        var artifacts = new Artifacts(target.resolve("server"), target.resolve("partnernetz.ear"));
        var own = new Settings(target.resolve(name), artifacts, web, true, Optional.empty());
        return new RunningPlatform(own, target.resolve(name + "-log"));
    }

    /** The first node of a cluster: a whole platform that lets others join it. */
    public static RunningPlatform firstNode(String name) {
        return whole(name, new Web("127.0.0.1", Ports.free(), Ports.free(), cluster()));
    }

    /** One more node of the cluster that {@link #firstNode} began, as it is started on the same machine. */
    public RunningPlatform nextNode(String name) {
        var home = settings.home().resolveSibling(name);
        Platform.remove(home, line -> {});
        var web = new Web("127.0.0.1", Ports.free(), Ports.free(), cluster());
        var joined = Optional.of(FirstNode.database(settings.home()));
        var own = new Settings(home, settings.artifacts(), web, true, joined);
        return new RunningPlatform(own, home.resolveSibling(name + "-log"));
    }

    private static Optional<Cluster> cluster() {
        return Optional.of(new Cluster("127.0.0.1", Ports.free()));
    }

    /** Starts a server that {@link #another} started and that was stopped once more, with all that lies in its home. */
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

    /** All that the launcher and the server have said since this start. */
    public List<String> said() {
        return LogFile.linesOf(said);
    }

    /** Everybody of the demo network who can sign in. */
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

    /** A connection under row level security, with nothing set: it sees nothing until the test says who acts. */
    public Connection connectAsApp() throws SQLException {
        return connect(platform.database().app());
    }

    /** A connection as the owner of the tables, who is under row level security too. */
    public Connection connectAsOwner() throws SQLException {
        return connect(platform.database().owner());
    }

    /** A connection that sees and may do everything: to look behind the curtain, to prepare, to sabotage. */
    public Connection connectAsSuperuser() throws SQLException {
        return platform.postgres().orElseThrow().connectAsSuperuser();
    }

    private Connection connect(Sign sign) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(platform.database().url());
        return source.getConnection(sign.user(), sign.password());
    }
}

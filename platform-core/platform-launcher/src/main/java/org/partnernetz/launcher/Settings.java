// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.partnernetz.launcher.DatabaseAccess.Sign;
import org.partnernetz.launcher.node.FirstNode;

/**
 * What to start, where.
 *
 * @param database the operator's own database; absent: the embedded one
 */
public record Settings(Path home, Artifacts artifacts, Web web, boolean demo, Optional<DatabaseAccess> database) {

    private static final String LOOPBACK = "127.0.0.1";
    private static final String JOIN = "partnernetz.join";
    private static final String LEAVE = "partnernetz.leave.seconds";
    private static final int CLUSTER_PORT = 7600;

    /** The provisioned server and the application that it runs. */
    public record Artifacts(Path server, Path ear) {}

    /**
     * Where the server listens.
     *
     * @param cluster for other servers of the installation; absent: it is alone and opens nothing for others
     */
    public record Web(String address, int port, int managementPort, Optional<Cluster> cluster) {

        public Web(String address, int port, int managementPort) {
            this(address, port, managementPort, Optional.empty());
        }
    }

    /**
     * Where a server of a cluster is reached by the others.
     *
     * @param leaveSeconds how long it serves on after it was told to stop
     */
    public record Cluster(String address, int port, int leaveSeconds) {
        private static final int LEAVE_USUAL = 5;
        private static final int LEAVE_MAX = 600;

        public Cluster(String address, int port) {
            this(address, port, LEAVE_USUAL);
        }
    }

    /** Reads system properties and, for an external database, the environment. */
    public static Settings of(Map<String, String> properties, Map<String, String> environment) {
        var home = Path.of(properties.getOrDefault(
                "partnernetz.home", properties.getOrDefault("user.home", ".") + "/.partnernetz"));
        var artifacts = new Artifacts(path(properties, "partnernetz.server"), path(properties, "partnernetz.ear"));
        var web = apart(new Web(
                properties.getOrDefault("partnernetz.address", LOOPBACK),
                port(properties, "partnernetz.http.port", 8080),
                port(properties, "partnernetz.management.port", 9990),
                cluster(properties)));
        var demo = Boolean.parseBoolean(properties.getOrDefault("partnernetz.demo", "true"));
        var database = properties.containsKey(JOIN) ? joined(properties, environment) : database(environment);
        return new Settings(home.toAbsolutePath().normalize(), artifacts, web, demo, database);
    }

    private static Path path(Map<String, String> properties, String name) {
        var value = properties.get(name);
        if (value == null) {
            throw new LaunchException("The property " + name + " is missing; start with mvn -Prun");
        }
        return Path.of(value).toAbsolutePath();
    }

    private static int port(Map<String, String> properties, String name, int usual) {
        var value = properties.getOrDefault(name, Integer.toString(usual));
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65_535 || Integer.parseInt(value) == 0) {
            throw new LaunchException("-D" + name + " must be a port number, not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** A server that joins another one on this machine is of a cluster without another word, at a port of its own. */
    private static Optional<Cluster> cluster(Map<String, String> properties) {
        var joins = properties.containsKey(JOIN);
        var address = properties.get("partnernetz.cluster.address");
        if (address == null && !joins) {
            return Optional.empty();
        }
        var port = port(properties, "partnernetz.cluster.port", joins ? Ports.free() : CLUSTER_PORT);
        return Optional.of(new Cluster(address == null ? LOOPBACK : address, port, leaveSeconds(properties)));
    }

    private static int leaveSeconds(Map<String, String> properties) {
        var value = properties.getOrDefault(LEAVE, Integer.toString(Cluster.LEAVE_USUAL));
        if (!value.matches("\\d{1,3}") || Integer.parseInt(value) > Cluster.LEAVE_MAX) {
            throw new LaunchException("-D" + LEAVE + " must be a number of seconds from 0 to " + Cluster.LEAVE_MAX
                    + ", not '" + value + "'");
        }
        return Integer.parseInt(value);
    }

    /** One port for two purposes would only be missed by the server, deep within its start. */
    private static Web apart(Web web) {
        var ports = IntStream.concat(
                IntStream.of(web.port(), web.managementPort()),
                web.cluster().stream().mapToInt(Cluster::port));
        if (ports.distinct().count() < 2 + web.cluster().stream().count()) {
            throw new LaunchException("The ports of http, management and cluster must differ from each other");
        }
        return web;
    }

    private static Optional<DatabaseAccess> joined(Map<String, String> properties, Map<String, String> environment) {
        if (environment.containsKey("PARTNERNETZ_DB_URL")) {
            throw new LaunchException(
                    "-D" + JOIN + " and PARTNERNETZ_DB_URL exclude each other: both name the database;"
                            + " for your own PostgreSQL -Dpartnernetz.cluster.address is enough");
        }
        var first = Path.of(properties.getOrDefault(JOIN, "")).toAbsolutePath().normalize();
        return Optional.of(FirstNode.database(first));
    }

    private static Optional<DatabaseAccess> database(Map<String, String> environment) {
        if (!environment.containsKey("PARTNERNETZ_DB_URL")) {
            return Optional.empty();
        }
        var app = sign(environment, "PARTNERNETZ_DB_");
        var owner = sign(environment, "PARTNERNETZ_DB_OWNER_");
        var signIn = sign(environment, "PARTNERNETZ_DB_SIGNIN_");
        return Optional.of(new DatabaseAccess(environment.get("PARTNERNETZ_DB_URL"), app, owner, signIn));
    }

    private static Sign sign(Map<String, String> environment, String prefix) {
        var user = environment.get(prefix + "USER");
        var password = environment.get(prefix + "PASSWORD");
        if (user == null || password == null) {
            throw new LaunchException("PARTNERNETZ_DB_URL is set, so " + prefix + "USER and " + prefix
                    + "PASSWORD must be set too, for one of its roles; see the chapter 'Your own PostgreSQL' in"
                    + " platform-core/docs/operating.md");
        }
        return new Sign(user, password);
    }
}

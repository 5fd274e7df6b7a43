// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher.server;

import java.util.ArrayList;
import java.util.List;

import org.partnernetz.launcher.Commands;
import org.partnernetz.launcher.Settings;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The command line of the server; it holds nothing secret. */
final class ServerCommand {

    private static final List<String> JAVA_OPTIONS = List.of(
            "-Xms256m",
            "-Xmx1g",
            "-XX:MaxMetaspaceSize=512m",
            "-Djava.net.preferIPv4Stack=true",
            "-Djava.awt.headless=true",
            // above the limits of the launcher and of the deployment scanner: those name what is wrong
            "-Djboss.as.management.blocking.timeout=1800",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dsun.stdout.encoding=UTF-8");

    /** Where a later Java asks to be told what an earlier one does not know and would not start with. */
    private static final int ASKED_OF_MEMORY = 23;

    /** So long may requests that have begun take when the server is stopped. */
    private static final int LIMIT_OF_REQUESTS = 10;

    private final Settings settings;
    private final ServerFolder folder;

    ServerCommand(Settings settings, ServerFolder folder) {
        this.settings = settings;
        this.folder = folder;
    }

    /** The server runs on the same Java as the launcher. */
    static List<String> options(int version) {
        var options = new ArrayList<>(JAVA_OPTIONS);
        if (version >= ASKED_OF_MEMORY) {
            // WildFly's security manager takes sun.misc.Unsafe; Java 24 and 25 warn of it, a later one refuses it
            options.add("--sun-misc-unsafe-memory-access=allow");
            // Infinispan reaches memory natively once sessions lie on more than one server, and looks for it at each
            // start
            options.add("--enable-native-access=ALL-UNNAMED");
        }
        return options;
    }

    /** @param ofCluster whether it speaks to other servers */
    List<String> words(boolean ofCluster) {
        var web = settings.web();
        var name = NodeName.of(folder.base());
        var builder = StandaloneCommandBuilder.of(settings.artifacts().server())
                .setBaseDirectory(folder.base())
                .setConfigurationDirectory(folder.configuration())
                .setLogDirectory(folder.log())
                .setJavaOptions(options(Runtime.version().feature()))
                .addServerArgument("-Djboss.bind.address=" + web.address())
                .addServerArgument("-Djboss.http.port=" + web.port())
                .addServerArgument("-Djboss.management.http.port=" + web.managementPort())
                .addServerArgument("-Djboss.node.name=" + name)
                .addServerArgument("-Djboss.tx.node.id=" + name);
        if (ofCluster) {
            web.cluster()
                    .ifPresent(own -> builder.addServerArgument("--yaml=" + folder.cluster())
                            .addServerArgument("-Djboss.bind.address.private=" + own.address())
                            .addServerArgument("-Dpartnernetz.cluster.port=" + own.port())
                            .addServerArgument("-Dorg.wildfly.sigterm.suspend.timeout=" + LIMIT_OF_REQUESTS));
        }
        var extra = System.getProperty("partnernetz.java.options", "");
        if (!extra.isBlank()) {
            builder.addJavaOptions(extra.trim().split("\\s+"));
        }
        var words = new ArrayList<>(Commands.inOwnSession());
        words.addAll(builder.build());
        return words;
    }
}

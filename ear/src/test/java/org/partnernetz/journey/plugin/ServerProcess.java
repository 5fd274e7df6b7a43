// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.journey.plugin;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/** The server's process as the JDK's own tools see it. */
public final class ServerProcess {
    private static final String LOADER = "BundleWiringImpl$BundleClassLoader";
    private static final int COLLECTIONS = 3;

    private final long pid;

    private ServerProcess(long pid) {
        this.pid = pid;
    }

    public static ServerProcess find() {
        return ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .arguments()
                        .filter(arguments -> Arrays.toString(arguments).contains("jboss-modules"))
                        .isPresent())
                .findFirst()
                .map(process -> new ServerProcess(process.pid()))
                .orElseThrow(() -> new IllegalStateException("The server is no child of this process"));
    }

    /** Class loaders of bundles that are still in memory after all garbage was collected. */
    public long bundleLoaders() throws IOException, InterruptedException {
        for (var i = 0; i < COLLECTIONS; i++) {
            jcmd("GC.run");
        }
        return jcmd("VM.classloader_stats")
                .lines()
                .filter(line -> line.contains(LOADER))
                .count();
    }

    private String jcmd(String command) throws IOException, InterruptedException {
        var tool = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var process = new ProcessBuilder(tool, Long.toString(pid), command)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IllegalStateException(command + ": " + output);
        }
        return output;
    }
}

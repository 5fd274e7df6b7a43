// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.security.SecureRandom;

/** Finds and checks TCP ports. Ports that we choose stay below 32768, where the system takes none for itself. */
public final class Ports {

    private static final int LOWEST = 20_000;
    private static final int HIGHEST = 32_767;
    private static final int TRIES = 200;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ports() {}

    /** Says whether a server could listen there now. */
    public static boolean isFree(String address, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** A port on the loopback address that nobody listens on now. */
    public static int free() {
        for (var i = 0; i < TRIES; i++) {
            var port = RANDOM.nextInt(LOWEST, HIGHEST + 1);
            if (isFree("127.0.0.1", port)) {
                return port;
            }
        }
        throw new LaunchException("No free port was found between " + LOWEST + " and " + HIGHEST);
    }
}

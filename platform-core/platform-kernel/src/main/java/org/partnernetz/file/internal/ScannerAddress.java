// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.file.internal;

import java.net.InetSocketAddress;
import java.util.regex.Pattern;

/** Where the scanner listens. */
record ScannerAddress(String host, int port) {
    private static final Pattern WRITTEN = Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\s:/\\[\\]]+):([0-9]{1,5})");
    private static final int PORT_MAX = 65_535;

    /** @throws IllegalArgumentException with a sentence for the operator */
    static ScannerAddress of(String setting) {
        var written = WRITTEN.matcher(setting.strip());
        var port = written.matches() ? Integer.parseInt(written.group(2)) : 0;
        if (port < 1 || port > PORT_MAX) {
            throw new IllegalArgumentException("The setting partnernetz.files.scanner must be a host and a port, for"
                    + " example 127.0.0.1:3310, and not: " + setting);
        }
        return new ScannerAddress(written.group(1).replaceAll("[\\[\\]]", ""), port);
    }

    InetSocketAddress resolved() {
        return new InetSocketAddress(host, port);
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}

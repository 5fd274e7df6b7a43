// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.dev.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The standard output of this process, in UTF-8 whatever the machine's setting. */
public final class Console {

    public static PrintStream open() {
        return new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    private Console() {}
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.launcher;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Tells the person at the console what is going on, line by line. */
@FunctionalInterface
public interface Progress extends Consumer<String> {

    /** Writes to the standard output of this process. */
    static Progress onConsole() {
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        return console::println;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.List;
import java.util.regex.Pattern;

/** What an operator would have to look into. A line that comes at each start or stop hides those that matter. */
public final class Warnings {
    private static final Pattern LOGGED = Pattern.compile("[0-9:]{8} (?:WARN|ERROR|FATAL) .*");

    /** A Java virtual machine warns by itself, of what it will not let happen in the next version. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("(?:.* )?(?:WARNING|Exception in thread)\\b.*");

    private Warnings() {}

    /** The lines that warn; nothing is let pass, whoever needs an exception says why where it is asserted. */
    public static List<String> in(List<String> said) {
        return said.stream()
                .filter(line -> LOGGED.matcher(line).matches()
                        || OF_THE_MACHINE.matcher(line).matches())
                .toList();
    }
}

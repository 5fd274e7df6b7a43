// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.harness;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds log lines that an operator would have to investigate. A line that appears at each start or stop would hide
 * those that matter.
 */
public final class Warnings {
    private static final Pattern LOGGED = Pattern.compile("[0-9:]{8} (?:WARN|ERROR|FATAL) .*");

    /** The Java virtual machine itself warns of what its next version will not allow. */
    private static final Pattern OF_THE_MACHINE = Pattern.compile("(?:.* )?(?:WARNING|Exception in thread)\\b.*");

    private Warnings() {}

    /** Returns all lines with a warning. A test that needs an exception makes it where it asserts, and says why. */
    public static List<String> in(List<String> said) {
        return said.stream()
                .filter(line -> LOGGED.matcher(line).matches()
                        || OF_THE_MACHINE.matcher(line).matches())
                .toList();
    }
}

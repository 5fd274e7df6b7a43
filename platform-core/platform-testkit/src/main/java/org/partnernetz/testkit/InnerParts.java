// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** The packages directly below the web and below the inside of each slice and plugin, with what is below them. */
final class InnerParts implements SliceAssignment {
    private static final Pattern PART =
            Pattern.compile("(org\\.partnernetz\\.(?:web|[\\w.]+?\\.internal))\\.(\\w+)(?:\\..*)?");

    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
        var part = PART.matcher(type.getPackageName());
        return part.matches() ? SliceIdentifier.of(part.group(1), part.group(2)) : SliceIdentifier.ignore();
    }

    @Override
    public String getDescription() {
        return "parts of a slice";
    }
}

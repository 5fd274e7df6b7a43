// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.group;

import java.util.UUID;

/** A working group (Arbeitsgruppe), with the counts that people see beside the audience before they send a text. */
public record WorkingGroup(UUID id, String name, long people, long organisations) {
    public static final int NAME_MAX = 120;
}

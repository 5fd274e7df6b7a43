// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.setting;

import jakarta.validation.constraints.Size;

/** A value of a setting as the form has it. */
public record TypedRule(@Size(max = VALUE_MAX) String value, boolean open) {
    static final int VALUE_MAX = 2000;
}

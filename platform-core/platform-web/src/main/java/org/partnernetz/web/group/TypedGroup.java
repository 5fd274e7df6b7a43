// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.group;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.group.Entry;
import org.partnernetz.group.Group;
import org.partnernetz.group.NewGroup;
import org.partnernetz.group.WorkingGroup;

/** A group as the form has it. */
public record TypedGroup(
        @NotBlank @Size(max = WorkingGroup.NAME_MAX) String name,
        @Size(max = NewGroup.PURPOSE_MAX) @Lines String purpose,
        Entry entry,
        @Nullable LocalDate lastDay) {

    static TypedGroup of(Group group) {
        return new TypedGroup(group.name(), group.purpose(), group.entry(), group.lastDay());
    }

    NewGroup toGroup() {
        return new NewGroup(name, purpose, entry, lastDay);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Lines;
import org.partnernetz.group.Entry;
import org.partnernetz.group.NewGroup;
import org.partnernetz.group.WorkingGroup;

/** A working group to be founded or changed. */
@Schema(name = "NewGroup", description = "A working group as who leads it wants it.")
public record GroupDraft(
        @Schema(description = "Its name.", examples = "AG Sprache") @NotBlank @Size(max = WorkingGroup.NAME_MAX)
        String name,

        @Schema(description = "What it is for.", examples = "Sprachkurse abstimmen.")
        @Size(max = NewGroup.PURPOSE_MAX)
        @Lines
        @Nullable
        String purpose,

        @Schema(description = "How people come in.", examples = "REQUEST") @NotNull
        Entry entry,

        @Schema(description = "On which it ends unless somebody moves the day.", examples = "2027-12-31") @Nullable
        LocalDate lastDay) {

    NewGroup toGroup() {
        return new NewGroup(name, purpose == null ? "" : purpose, entry, lastDay);
    }
}

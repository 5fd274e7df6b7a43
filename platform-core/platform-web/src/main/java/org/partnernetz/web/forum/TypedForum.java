// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.partnernetz.form.Lines;
import org.partnernetz.forum.Forum;
import org.partnernetz.forum.NewForum;
import org.partnernetz.tenant.Audience;

/** A forum as the form has it. */
public record TypedForum(
        @NotBlank @Size(max = NewForum.TITLE_MAX) String title,
        @Size(max = NewForum.DESCRIPTION_MAX) String description,
        @Size(max = NewForum.RULES_MAX) @Lines String rules,
        Widest audience) {

    /** The widest audience that topics of a forum may have. */
    public enum Widest {
        ORGANISATION,
        NETWORK,
        PUBLIC
    }

    static TypedForum of(Forum forum) {
        return new TypedForum(
                forum.title(),
                forum.description(),
                forum.rules(),
                Widest.valueOf(forum.audience().name()));
    }

    NewForum toForum() {
        return new NewForum(title, description, rules, Audience.valueOf(audience.name()));
    }
}

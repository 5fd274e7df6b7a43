// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.rest.forum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.partnernetz.forum.Decision.Kind;
import org.partnernetz.forum.Moderation;
import org.partnernetz.problem.InvalidException;

/** A decision about a topic. */
@Schema(
        name = "TopicChange",
        description = "What is decided about a topic: one of `closed`, `hidden`, `pinned`, `solved`, `withdrawn` and"
                + " `forum`.")
public record TopicChange(
        @Schema(description = "true closes the topic, false opens it again.", examples = "true") @Nullable
        Boolean closed,

        @Schema(description = "true hides the topic with its posts, false shows it again.") @Nullable
        Boolean hidden,

        @Schema(description = "true keeps it at the top of its forum.") @Nullable
        Boolean pinned,

        @Schema(description = "true says that its question is answered.") @Nullable
        Boolean solved,

        @Schema(description = "true takes it back, false shows it again; for its author, within a day.") @Nullable
        Boolean withdrawn,

        @Schema(description = "Key of the forum to which it is moved.") @Nullable
        UUID forum,

        @Schema(
                description = "Why, for the author and both organisations. Needed to hide, and to close a topic that"
                        + " another organisation opened.",
                examples = "Doppelt, bitte im älteren Thema weiterschreiben.")
        @Size(max = Moderation.REASON_MAX)
        @Nullable
        String reason) {

    /** What is decided; empty where the topic is moved. Refuses none and several. */
    Optional<Wish> wish() {
        var wishes = new ArrayList<Wish>();
        add(wishes, Kind.CLOSED, closed);
        add(wishes, Kind.HIDDEN, hidden);
        add(wishes, Kind.PINNED, pinned);
        add(wishes, Kind.SOLVED, solved);
        add(wishes, Kind.WITHDRAWN, withdrawn);
        var asked = wishes.size() + (forum == null ? 0 : 1);
        new InvalidException.Check()
                .that(asked > 0, "closed", "required")
                .that(asked < 2, "hidden", "wrong")
                .orThrow();
        return wishes.stream().findFirst();
    }

    private static void add(List<Wish> wishes, Kind kind, @Nullable Boolean value) {
        if (value != null) {
            wishes.add(new Wish(kind, value));
        }
    }

    /** Why, empty if nobody said. */
    String why() {
        return reason == null ? "" : reason;
    }

    /**
     * A wish to decide, or to take a decision back.
     *
     * @param decides false takes it back
     */
    record Wish(Kind kind, boolean decides) {}
}

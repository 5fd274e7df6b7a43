// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.time.LocalDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A project to be opened with its first talk.
 *
 * @param adviser the responsible member; null for who opens it
 * @param firstTalkAt local time in the Saarland; needed, null is a fault
 */
public record NewProject(
        String title,
        String industry,
        WorkForm workForm,
        @Nullable UUID adviser,
        @Nullable LocalDateTime firstTalkAt,
        String firstTalkPlace) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.util.UUID;

/**
 * That a statement on a copy came in from outside.
 *
 * @param title of the project
 * @param adviser who is responsible for the project now
 */
public record Received(UUID copy, String title, UUID adviser) {}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.dossier;

import java.time.LocalDate;

/** Which organisation may read a copy, and until when. */
public record Share(String slug, String name, LocalDate until) {}

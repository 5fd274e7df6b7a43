// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner;

import java.util.UUID;

/** A subproject that an organisation runs, ran or will run. */
public record FundedSubproject(UUID id, SubprojectDraft what) {}

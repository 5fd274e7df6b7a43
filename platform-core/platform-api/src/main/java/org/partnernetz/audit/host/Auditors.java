// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.audit.host;

import org.partnernetz.audit.Audit;

/** Gives each plugin its own way into the audit trail. */
public interface Auditors {

    /** Stamps entries with this plugin. */
    Audit of(String plugin);
}

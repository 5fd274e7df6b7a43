// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import org.osgi.annotation.versioning.ConsumerType;

/** What goes through the states of a workflow, for example an entity. */
@ConsumerType
public interface Staged<S extends Enum<S>> {

    S state();

    /** Called once the step was found to be right; the caller stores it. */
    void state(S next);

    /** Grows with each change. */
    int version();

    /** By what the audit trail names it, for example a code; never a person's name. */
    String subject();
}

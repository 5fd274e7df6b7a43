// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.workflow;

import org.osgi.annotation.versioning.ConsumerType;

/** Something that has a state of a workflow, for example an entity. */
@ConsumerType
public interface Staged<S extends Enum<S>> {

    S state();

    /** Sets the state. The workflow calls this after it has checked the step; the caller stores the change. */
    void state(S next);

    /** Grows with each change. */
    int version();

    /** Returns what identifies it in the audit trail, for example a code, but never a person's name. */
    String subject();
}

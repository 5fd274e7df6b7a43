// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

/** Whether the founder means to live on it. */
public enum WorkForm {
    /** Haupterwerb. */
    FULL_TIME,
    /** Nebenerwerb. */
    PART_TIME
}

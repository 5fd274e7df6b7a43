// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

/** How advice ended; giving an idea up in time is a result too. */
public enum Result {
    FOUNDED,
    ABANDONED
}

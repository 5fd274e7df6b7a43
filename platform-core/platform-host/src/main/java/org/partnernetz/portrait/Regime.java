// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

/** The data protection law that an organisation is under. */
public enum Regime {
    GDPR,
    STATE,
    SGB_X,
    KDG,
    DSG_EKD
}

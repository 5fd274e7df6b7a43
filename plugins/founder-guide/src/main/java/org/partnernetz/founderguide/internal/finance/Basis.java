// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** Whether an amount is without or with value added tax. */
public enum Basis {
    NET,
    GROSS
}

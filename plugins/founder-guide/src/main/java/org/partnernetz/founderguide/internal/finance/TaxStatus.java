// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.finance;

/** How the business stands to value added tax, and with it what every amount of the plan means. */
public enum TaxStatus {
    /** § 19 UStG: no tax is charged and none is got back, so all amounts are what is really paid. */
    SMALL_BUSINESS(Basis.GROSS),
    /** Amounts are without tax; the tax passes through and is settled with the tax office. */
    REGULAR(Basis.NET);

    private final Basis basis;

    TaxStatus(Basis basis) {
        this.basis = basis;
    }

    public Basis basis() {
        return basis;
    }
}

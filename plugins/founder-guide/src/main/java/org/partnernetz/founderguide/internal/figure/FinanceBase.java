// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.figure;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;
import org.partnernetz.founderguide.internal.finance.TaxStatus;
import org.partnernetz.money.Cents;

/** What holds for all figures of a plan. A private row of the organisation that advises. */
@Entity
@Table(name = "finance_plan")
class FinanceBase {
    @Id
    UUID projectId = new UUID(0, 0);

    @TenantId
    @Nullable
    Long organisationId;

    LocalDate startMonth = LocalDate.EPOCH;
    long openingCents;

    @Enumerated(EnumType.STRING)
    TaxStatus taxStatus = TaxStatus.SMALL_BUSINESS;

    @Version
    int version;

    void take(Base base) {
        startMonth = base.start().atDay(1);
        openingCents = base.opening().value();
        taxStatus = base.tax();
    }

    Base toBase() {
        return new Base(YearMonth.from(startMonth), new Cents(openingCents), taxStatus);
    }
}

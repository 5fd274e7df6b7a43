// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a founder has to report or to have permitted, with whom and by when.
 *
 * @param code key of its words behind {@code permit.}; the authority's are behind {@code permit.….authority}
 * @param due the last day in time
 */
public record Permit(String code, Source source, LocalDate due) {
    private static final Source TRADE = Source.of("§ 14 Abs. 1 GewO", "1999-02-22");
    /** Since the Third Act to Reduce Bureaucracy (BGBl. 2019 I p. 1746) the tax office need not ask first. */
    private static final Source TAX = Source.of("§ 138 Abs. 1b, 4 AO", "2020-01-01");

    private static final Source ACCIDENT = Source.of("§ 192 Abs. 1 SGB VII", "1997-01-01");
    private static final Source COMPANY = Source.of("§ 7 Abs. 1 GmbHG", "1980-01-01");
    private static final Source CRAFT_NOTICE = Source.of("§ 18 Abs. 1 HwO", "2020-02-14");
    /** The day on which twelve trades came back into Anlage A. */
    private static final String CRAFTS_CODE = "2020-02-14";

    /** What kind of business is founded. */
    public enum Business {
        TRADE,
        FREE_PROFESSION,
        COMPANY
    }

    /** What holds for a start on that day, the earliest first. */
    public static List<Permit> of(Business business, Craft craft, LocalDate start) {
        var all = new ArrayList<Permit>();
        if (craft.annex() == Craft.Annex.A) {
            all.add(new Permit("craftsRegister", Source.of(craft.route().law(), CRAFTS_CODE), start));
        }
        if (business == Business.COMPANY) {
            all.add(new Permit("companyRegister", COMPANY, start));
        }
        if (business != Business.FREE_PROFESSION) {
            all.add(new Permit("trade", TRADE, start));
        }
        if (craft.annex() == Craft.Annex.B) {
            all.add(new Permit("craftsNotice", CRAFT_NOTICE, start));
        }
        all.add(new Permit("accident", ACCIDENT, start.plusWeeks(1)));
        all.add(new Permit("tax", TAX, start.plusMonths(1)));
        return all.stream().filter(permit -> permit.source().holdsOn(start)).toList();
    }
}

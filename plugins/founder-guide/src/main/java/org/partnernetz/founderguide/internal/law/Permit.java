// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/**
 * What a founder has to report or to have permitted, with whom and by when. The days since when the laws are as they
 * are written here are unchecked.
 *
 * @param code key of its words behind {@code permit.}; the authority's are behind {@code permit.….authority}
 * @param within how long after the start it is still in time; zero where it has to be done by the start itself
 */
public record Permit(String code, Source source, Period within) {
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
            all.add(byStart("craftsRegister", Source.of(craft.route().law(), CRAFTS_CODE)));
        }
        if (business == Business.COMPANY) {
            all.add(byStart("companyRegister", COMPANY));
        }
        if (business != Business.FREE_PROFESSION) {
            all.add(byStart("trade", TRADE));
        }
        if (craft.annex() == Craft.Annex.B) {
            all.add(byStart("craftsNotice", CRAFT_NOTICE));
        }
        all.add(new Permit("accident", ACCIDENT, Period.ofWeeks(1)));
        all.add(new Permit("tax", TAX, Period.ofMonths(1)));
        return all.stream().filter(permit -> permit.source().holdsOn(start)).toList();
    }

    private static Permit byStart(String code, Source source) {
        return new Permit(code, source, Period.ZERO);
    }
}

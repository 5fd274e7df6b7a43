// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.law;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.partnernetz.money.Cents;

/**
 * Loans and grants of the jobcentre for things that the business needs (§ 16c SGB II; what asks for viability has stood
 * in its third paragraph since 1 April 2012). That the grant has been at most 5,000 euros since 2009 is unchecked.
 *
 * @param sums how what is needed could be paid, null while that is unknown or nothing
 */
public record GoodsGrant(Assessment assessment, @Nullable Sums sums) {
    public static final long GRANT_MAX = 5_000_00;

    private static final String IN_FORCE = "2009-01-01";
    private static final Source ENTITLED = Source.of("§ 16c Abs. 1 Satz 1 SGB II", IN_FORCE);
    private static final Source LIMIT = Source.of("§ 16c Abs. 1 Satz 2 SGB II", IN_FORCE);
    private static final Source VIABILITY = Source.of("§ 16c Abs. 3 SGB II", "2012-04-01");

    /**
     * In cents.
     *
     * @param grant what may be given as a grant
     * @param rest for what is left only a loan comes into question
     */
    public record Sums(long grant, long rest) {}

    /** @param viable whether an expert body has said that the plan carries */
    public static GoodsGrant of(SubsidyFacts facts, Reply fullTime, Reply viable) {
        var assessment = new Assessment(
                "goodsGrant",
                List.of(
                        Requirement.of("entitled", ENTITLED, facts.entitled()),
                        Requirement.of("fullTime", ENTITLED, fullTime),
                        Requirement.of("grantLimit", LIMIT, withinLimit(facts.goods())),
                        Requirement.of("viable", VIABILITY, viable)));
        return new GoodsGrant(assessment, sums(facts.goods()));
    }

    private static Reply withinLimit(@Nullable Cents goods) {
        return goods == null ? Reply.OPEN : Reply.of(goods.value() <= GRANT_MAX);
    }

    private static @Nullable Sums sums(@Nullable Cents goods) {
        if (goods == null || goods.value() == 0) {
            return null;
        }
        var grant = Math.min(GRANT_MAX, goods.value());
        return new Sums(grant, goods.value() - grant);
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.partnernetz.web.territory.Territory;
import org.partnernetz.web.territory.Territory.District;

/** The districts as check boxes of a form, in the order of {@link Territory#DISTRICTS}. */
public record DistrictChoice(
        boolean saarbruecken,
        boolean merzigWadern,
        boolean neunkirchen,
        boolean saarlouis,
        boolean saarpfalz,
        boolean stWendel) {
    private static final List<String> KEYS =
            Territory.DISTRICTS.stream().map(District::key).toList();

    public static DistrictChoice of(List<String> keys) {
        var at = IntStream.range(0, KEYS.size())
                .mapToObj(index -> keys.contains(KEYS.get(index)))
                .toList();
        return new DistrictChoice(at.get(0), at.get(1), at.get(2), at.get(3), at.get(4), at.get(5));
    }

    /** @param choice null if nothing was sent of it */
    public static List<String> chosen(@Nullable DistrictChoice choice, List<String> former) {
        return choice == null ? others(former).toList() : choice.keys(former);
    }

    /** The districts that are chosen, and of the former keys those that the form does not know. */
    List<String> keys(List<String> former) {
        var chosen = List.of(saarbruecken, merzigWadern, neunkirchen, saarlouis, saarpfalz, stWendel);
        return Stream.concat(IntStream.range(0, KEYS.size()).filter(chosen::get).mapToObj(KEYS::get), others(former))
                .toList();
    }

    /** Those of the keys that the form does not know. */
    static Stream<String> others(List<String> former) {
        return former.stream().filter(key -> !KEYS.contains(key));
    }
}

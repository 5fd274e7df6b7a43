// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.organisation;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** The languages that people in the network speak most, as check boxes of a form, by their BCP 47 tags. */
public record TongueChoice(
        boolean de,
        boolean en,
        boolean ar,
        boolean bg,
        boolean es,
        boolean fa,
        boolean fr,
        boolean it,
        boolean ku,
        boolean pl,
        boolean ro,
        boolean ru,
        boolean so,
        boolean sq,
        boolean ti,
        boolean tr,
        boolean uk) {

    /** In the order of the components. */
    public static final List<String> TAGS = List.of(
            "de", "en", "ar", "bg", "es", "fa", "fr", "it", "ku", "pl", "ro", "ru", "so", "sq", "ti", "tr", "uk");

    public static TongueChoice of(List<String> tags) {
        return new TongueChoice(
                tags.contains("de"),
                tags.contains("en"),
                tags.contains("ar"),
                tags.contains("bg"),
                tags.contains("es"),
                tags.contains("fa"),
                tags.contains("fr"),
                tags.contains("it"),
                tags.contains("ku"),
                tags.contains("pl"),
                tags.contains("ro"),
                tags.contains("ru"),
                tags.contains("so"),
                tags.contains("sq"),
                tags.contains("ti"),
                tags.contains("tr"),
                tags.contains("uk"));
    }

    /** @param choice null if nothing was sent of it */
    public static List<String> chosen(@Nullable TongueChoice choice, List<String> former) {
        return choice == null ? others(former).toList() : choice.tags(former);
    }

    /** The tags that are chosen, and of the former ones those that the form does not know. */
    List<String> tags(List<String> former) {
        var chosen = List.of(de, en, ar, bg, es, fa, fr, it, ku, pl, ro, ru, so, sq, ti, tr, uk);
        return Stream.concat(IntStream.range(0, TAGS.size()).filter(chosen::get).mapToObj(TAGS::get), others(former))
                .toList();
    }

    /** Those of the tags that the form does not know. */
    static Stream<String> others(List<String> former) {
        return former.stream().filter(tag -> !TAGS.contains(tag));
    }
}

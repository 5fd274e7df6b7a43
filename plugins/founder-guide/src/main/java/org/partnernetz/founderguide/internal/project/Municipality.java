// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.founderguide.internal.project;

import java.util.List;

/**
 * A municipality of the Saarland. Names and keys are those of the official list of municipalities of 31 December 2011;
 * since then neither has changed as far as we know.
 *
 * @param ags official key, eight digits
 */
public record Municipality(String ags, String name) {
    /** All 52, in the order of their names. */
    public static final List<Municipality> ALL = List.of(
            new Municipality("10042111", "Beckingen"),
            new Municipality("10045111", "Bexbach"),
            new Municipality("10045112", "Blieskastel"),
            new Municipality("10044122", "Bous"),
            new Municipality("10044111", "Dillingen/Saar"),
            new Municipality("10044123", "Ensdorf"),
            new Municipality("10043111", "Eppelborn"),
            new Municipality("10046111", "Freisen"),
            new Municipality("10041511", "Friedrichsthal"),
            new Municipality("10045113", "Gersheim"),
            new Municipality("10041512", "Großrosseln"),
            new Municipality("10041513", "Heusweiler"),
            new Municipality("10045114", "Homburg"),
            new Municipality("10043112", "Illingen"),
            new Municipality("10045115", "Kirkel"),
            new Municipality("10041514", "Kleinblittersdorf"),
            new Municipality("10044112", "Lebach"),
            new Municipality("10042112", "Losheim am See"),
            new Municipality("10045116", "Mandelbachtal"),
            new Municipality("10046112", "Marpingen"),
            new Municipality("10043113", "Merchweiler"),
            new Municipality("10042113", "Merzig"),
            new Municipality("10042114", "Mettlach"),
            new Municipality("10044113", "Nalbach"),
            new Municipality("10046113", "Namborn"),
            new Municipality("10043114", "Neunkirchen"),
            new Municipality("10046114", "Nohfelden"),
            new Municipality("10046115", "Nonnweiler"),
            new Municipality("10046116", "Oberthal"),
            new Municipality("10043115", "Ottweiler"),
            new Municipality("10042115", "Perl"),
            new Municipality("10041515", "Püttlingen"),
            new Municipality("10041516", "Quierschied"),
            new Municipality("10044114", "Rehlingen-Siersburg"),
            new Municipality("10041517", "Riegelsberg"),
            new Municipality("10041100", "Saarbrücken"),
            new Municipality("10044115", "Saarlouis"),
            new Municipality("10044116", "Saarwellingen"),
            new Municipality("10043116", "Schiffweiler"),
            new Municipality("10044117", "Schmelz"),
            new Municipality("10044118", "Schwalbach"),
            new Municipality("10043117", "Spiesen-Elversberg"),
            new Municipality("10045117", "St. Ingbert"),
            new Municipality("10046117", "St. Wendel"),
            new Municipality("10041518", "Sulzbach/Saar"),
            new Municipality("10046118", "Tholey"),
            new Municipality("10044119", "Überherrn"),
            new Municipality("10041519", "Völklingen"),
            new Municipality("10042116", "Wadern"),
            new Municipality("10044120", "Wadgassen"),
            new Municipality("10044121", "Wallerfangen"),
            new Municipality("10042117", "Weiskirchen"));

    /** The name of the one with that key; the key itself for one of another state. */
    public static String name(String ags) {
        return ALL.stream()
                .filter(one -> one.ags().equals(ags))
                .map(Municipality::name)
                .findFirst()
                .orElse(ags);
    }
}

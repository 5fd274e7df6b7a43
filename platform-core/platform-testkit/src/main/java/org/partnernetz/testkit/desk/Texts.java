// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit.desk;

/** Posts that use all features of Markdown. */
public final class Texts {

    /** The first post of a topic. */
    public static final String QUESTION = """
            Eine Pflegefachkraft aus Tunesien hat den **Teilbescheid** bekommen. Sie braucht noch:

            1. den Anpassungslehrgang (6 Monate)
            2. Deutsch auf Stufe *B2*

            Wer kennt Kurse in Teilzeit?
            """;

    /** A post with everything. */
    public static final String ANSWER = """
            ## Drei Wege

            > Wer kennt Kurse in Teilzeit?

            | Träger | Beginn | Plätze |
            |---|---|---:|
            | Haus der Pflege | März | 12 |
            | Akademie am Markt | laufend | 4 |

            - Anmeldung: https://kurse.example/pflege
            - Merkblatt: [Anerkennung](https://merkblatt.example/anerkennung)

            `§ 81a AufenthG` gilt hier ~~nicht~~.

            EinSehrLangesWortOhneLeerzeichenDasNirgendwoUmbrochenWerdenKannUndTrotzdemNichtAusDemRahmenFallenDarf
            """;

    /** A short post. */
    public static final String SHORT = "Danke, das hilft uns auch.";

    private Texts() {}
}

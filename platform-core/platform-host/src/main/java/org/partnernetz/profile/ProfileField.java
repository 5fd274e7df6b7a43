// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.profile;

/** What a member may tell. Each has those who may see it. */
public enum ProfileField {
    /** The name in its own script, for example in Arabic. */
    ORIGINAL_NAME("originalName", 120),
    /** How that name is written in Latin letters. */
    LATIN_NAME("latinName", 120),
    /** How the person wishes to be addressed. */
    ADDRESS_FORM("addressForm", 80),
    FUNCTION("function", 120),
    /** A subproject of the organisation, by its plugin. */
    SUBPROJECT("subproject", 60),
    /** Tags of languages with blanks between them, for example {@code ar de}. */
    LANGUAGES("languages", 120),
    TELEPHONE("telephone", 40),
    EMAIL("email", 254),
    ROOM("room", 80),
    /** The SHA-256 of a picture, which {@link Profiles#showPicture} makes. */
    PICTURE("picture", 64);

    private final String key;
    private final int max;

    ProfileField(String key, int max) {
        this.key = key;
        this.max = max;
    }

    /** Its name in forms, faults and JSON. */
    public String key() {
        return key;
    }

    /** The greatest number of characters. */
    public int max() {
        return max;
    }
}

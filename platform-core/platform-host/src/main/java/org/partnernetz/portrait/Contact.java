// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.portrait;

/** How an organisation is reached; what is not told is empty. */
public record Contact(String street, String postcode, String town, String phone, String email, String website) {
    public static final int STREET_MAX = 120;
    public static final int POSTCODE_MAX = 5;
    public static final int TOWN_MAX = 80;
    public static final int PHONE_MAX = 31;
    public static final int EMAIL_MAX = 254;
    public static final int WEBSITE_MAX = 300;

    /** Nothing is told. */
    public static final Contact NONE = new Contact("", "", "", "", "", "");
}

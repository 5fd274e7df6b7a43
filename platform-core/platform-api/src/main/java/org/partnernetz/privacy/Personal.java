// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an entity whose column contains personal data.
 *
 * <pre>{@code
 * @Personal(kept = "until the end of the third year after the advice ended")
 * @Column(nullable = false, length = NAME_MAX)
 * private String name;
 * }</pre>
 *
 * <p><b>When read:</b> at each start of the plugin, by reflection, also in superclasses and embeddables. A plugin that
 * has such a field but no component of type {@code privacy.spi.PersonalData} does not start. <b>What to mark:</b>
 * everything that can be linked to a living person, directly or by a key: names, addresses, texts about somebody, and
 * the person's key itself. Mere counts need no mark.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    /** The category in the General Data Protection Regulation. */
    Category category() default Category.ORDINARY;

    /** How long the data is kept, in a few words for the record of processing activities. */
    String kept();

    /**
     * Says whether visitors may read the column. In a table whose rows visitors may see, every personal column must say
     * so.
     */
    boolean shown() default false;

    /** The two categories of the General Data Protection Regulation. */
    enum Category {
        ORDINARY,
        /** Data on health, origin, belief and the like (Art. 9 GDPR), and on criminal offences (Art. 10). */
        SPECIAL
    }
}

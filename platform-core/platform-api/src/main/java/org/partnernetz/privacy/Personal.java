// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field of an entity whose column tells something about a person.
 *
 * <pre>{@code
 * @Personal(kept = "until the end of the third year after the advice ended")
 * @Column(nullable = false, length = NAME_MAX)
 * private String name;
 * }</pre>
 *
 * <p><b>When read:</b> at each start of the plugin, by reflection, also in superclasses and embeddables. A plugin with
 * one such field and without a component of type {@code privacy.spi.PersonalData} does not start. <b>What counts:</b>
 * everything that can be tied to a living person, directly or by a key: names, addresses, texts about somebody, and the
 * person's key itself. What is merely counted does not.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    /** Whether the law asks for special care. */
    Category category() default Category.ORDINARY;

    /** How long it is kept, in a few words for the record of processing activities. */
    String kept();

    /**
     * Whether visitors may read it. A table whose rows visitors may see has no personal column that does not say so.
     */
    boolean shown() default false;

    /** The two categories of the General Data Protection Regulation. */
    enum Category {
        ORDINARY,
        /** Art. 9 GDPR: health, origin, belief and the like; also offences, Art. 10. */
        SPECIAL
    }
}

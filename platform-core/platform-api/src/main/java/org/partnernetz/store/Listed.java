// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what readers of a list may do with a field of an {@link OwnRow}. An address cannot make a list sort, filter or
 * search by any other field.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Listed {

    Use[] value();

    /** What a reader may do with the field. */
    enum Use {
        /** Sort by it, as in {@code sort=title} or {@code sort=-title}: texts, numbers and points in time. */
        SORT,
        /** Filter by it, as in {@code state=OPEN}: texts, numbers, keys, days, booleans and constants of an enum. */
        FILTER,
        /** Search in it, as in {@code search=…}: texts that must contain each word, regardless of case. */
        SEARCH
    }
}

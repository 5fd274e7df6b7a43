// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what readers of a list may do with a field of an {@link OwnRow}. No other field can be sorted, filtered or
 * searched by, whatever an address says.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Listed {

    Use[] value();

    /** What a reader may do. */
    enum Use {
        /** {@code sort=title}, {@code sort=-title}: texts, numbers and points in time. */
        SORT,
        /** {@code state=OPEN}: texts, numbers, keys, days, yes or no, and constants of an enum. */
        FILTER,
        /** {@code search=…}: texts in which each word is to be found, in capitals or not. */
        SEARCH
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.store;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an entity that belongs to no organisation, and says why. The price of a table without a tenant. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface NetworkWide {

    /** Why no organisation owns the row, and what protects it instead. */
    String value();
}

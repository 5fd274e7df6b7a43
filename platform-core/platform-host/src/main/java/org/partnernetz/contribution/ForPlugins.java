// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.contribution;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Offers the bean of this class to plugins as a service; on a class with a producer, what it produces. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface ForPlugins {

    /** The type by which plugins take the service with {@code @Reference}. */
    Class<?> value();
}

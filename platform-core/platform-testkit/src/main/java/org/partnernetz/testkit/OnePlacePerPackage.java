// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.testkit;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** Remembers where it first saw each package, and reports classes of the same package from elsewhere. */
final class OnePlacePerPackage extends ArchCondition<JavaClass> {
    private final Map<String, String> places = new HashMap<>();

    OnePlacePerPackage() {
        super("come from one module");
    }

    @Override
    public void init(Collection<JavaClass> all) {
        places.clear();
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        String path = type.getSource().orElseThrow().getUri().toString();
        String place = path.substring(0, path.lastIndexOf(type.getPackageName().replace('.', '/')));
        String first = places.putIfAbsent(type.getPackageName(), place);
        if (first != null && !first.equals(place)) {
            events.add(SimpleConditionEvent.violated(
                    type, type.getPackageName() + " is in " + first + " and in " + place));
        }
    }
}

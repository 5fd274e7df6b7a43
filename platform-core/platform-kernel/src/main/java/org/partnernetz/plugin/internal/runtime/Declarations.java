// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.runtime;

import java.lang.reflect.Field;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.persistence.Embeddable;

import org.osgi.framework.BundleException;
import org.partnernetz.notification.spi.NotificationKinds;
import org.partnernetz.privacy.Personal;
import org.partnernetz.privacy.spi.PersonalData;
import org.partnernetz.search.spi.SearchSource;

/** What a plugin must say of itself before it may serve. */
final class Declarations {

    private Declarations() {}

    /** @throws BundleException with a sentence for its author */
    static void require(BundleRuntime runtime) throws BundleException {
        for (var page : runtime.visitors()) {
            if (!runtime.permitted(page).isEmpty() || runtime.linked(page).isPresent()) {
                throw new BundleException("#{" + page + "} is for visitors, so it cannot be for those who have a"
                        + " permission or a link alone");
            }
        }
        for (var page : runtime.takeFiles()) {
            if (runtime.linked(page).isPresent() || runtime.visitors().contains(page)) {
                throw new BundleException("#{" + page + "} has a field for a file, so it cannot be for visitors or"
                        + " behind a link: only people who are signed in send files");
            }
        }
        WorkflowClasses.require(runtime.bundle(), runtime.classes());
        runtime.ask(SearchSource.class, SearchSource::kinds);
        runtime.ask(NotificationKinds.class, NotificationKinds::kinds);
        var personal = personal(runtime.entities());
        if (!personal.isEmpty() && runtime.ask(PersonalData.class, data -> true).isEmpty()) {
            throw new BundleException(runtime.id() + " stores personal data (" + String.join(", ", personal)
                    + ") but offers no component of type " + PersonalData.class.getName()
                    + ": whoever stores personal data must be able to tell and to erase it");
        }
    }

    /** Fields that are marked personal, in classes, what they inherit and what they embed. */
    static Set<String> personal(Stream<Class<?>> entities) {
        var found = new HashSet<String>();
        entities.forEach(entity -> collect(entity, found, new HashSet<>()));
        return found;
    }

    private static void collect(Class<?> type, Set<String> found, Set<Class<?>> seen) {
        for (Class<?> at = type; at != null && at != Object.class && seen.add(at); at = at.getSuperclass()) {
            for (Field field : at.getDeclaredFields()) {
                if (field.isAnnotationPresent(Personal.class)) {
                    found.add(at.getSimpleName() + '.' + field.getName());
                }
                if (field.getType().isAnnotationPresent(Embeddable.class)) {
                    collect(field.getType(), found, seen);
                }
            }
        }
    }
}

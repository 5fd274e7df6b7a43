// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.store;

import java.util.Optional;

import jakarta.persistence.EntityManagerFactory;
import jakarta.validation.ValidatorFactory;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.Store;

/** The open database and validation resources of one start of a plugin. They are closed when the last user is gone. */
public final class BundlePersistence implements AutoCloseable {
    private @Nullable ValidatorFactory validators;
    private @Nullable EntityManagerFactory entities;
    private @Nullable Store store;

    BundlePersistence() {}

    ValidatorFactory keep(ValidatorFactory made) {
        validators = made;
        return made;
    }

    EntityManagerFactory keep(EntityManagerFactory made) {
        entities = made;
        return made;
    }

    void keep(Store made) {
        store = made;
    }

    /** The store, unless the plugin declares no entities. */
    public Optional<Store> store() {
        return Optional.ofNullable(store);
    }

    /**
     * The plugin's own validator factory. No other one may see the plugin's classes, because it would keep references
     * to them.
     */
    public <T> Optional<T> support(Class<T> type) {
        return type.isInstance(validators) ? Optional.of(type.cast(validators)) : Optional.empty();
    }

    @Override
    public void close() {
        store = null;
        if (validators != null) {
            validators.close();
            validators = null;
        }
        if (entities != null) {
            entities.close();
            entities = null;
        }
    }
}

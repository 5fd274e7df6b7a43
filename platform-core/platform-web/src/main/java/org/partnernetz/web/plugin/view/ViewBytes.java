// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.view;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.NotSerializableException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;

import jakarta.faces.FacesException;

import org.jspecify.annotations.Nullable;

/** What Faces keeps of a view, to and from bytes. Classes of the plugin whose page is shown are found, too. */
final class ViewBytes {

    private ViewBytes() {}

    static byte[] of(Object state) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(state);
        } catch (NotSerializableException e) {
            throw new FacesException("The page keeps a " + e.getMessage() + ", which cannot go to another node", e);
        } catch (IOException e) {
            throw new FacesException("The state of the page cannot be kept", e);
        }
        return bytes.toByteArray();
    }

    /** @param plugin the loader of the page's plugin; null on pages of the core */
    static Object read(byte[] bytes, @Nullable ClassLoader plugin) {
        try (var in = new Reader(new ByteArrayInputStream(bytes), plugin)) {
            return in.readObject();
        } catch (IOException | ClassNotFoundException e) {
            throw new FacesException("The state of the page cannot be read", e);
        }
    }

    private static final class Reader extends ObjectInputStream {
        private final @Nullable ClassLoader plugin;

        Reader(InputStream in, @Nullable ClassLoader plugin) throws IOException {
            super(in);
            this.plugin = plugin;
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass description) throws IOException, ClassNotFoundException {
            try {
                return Class.forName(
                        description.getName(), false, Thread.currentThread().getContextClassLoader());
            } catch (ClassNotFoundException e) {
                return plugin == null ? super.resolveClass(description) : ofPlugin(plugin, description);
            }
        }

        private Class<?> ofPlugin(ClassLoader loader, ObjectStreamClass description)
                throws IOException, ClassNotFoundException {
            try {
                return Class.forName(description.getName(), false, loader);
            } catch (ClassNotFoundException e) {
                return super.resolveClass(description);
            }
        }
    }
}

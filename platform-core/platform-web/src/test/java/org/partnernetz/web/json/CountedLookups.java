// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.json;

import java.io.IOException;
import java.net.URL;
import java.util.Enumeration;

import jakarta.json.spi.JsonProvider;

/** Counts how often the provider of JSON is looked up: each time this loader is asked for the name of its class. */
final class CountedLookups extends ClassLoader {
    private int count;

    private CountedLookups(ClassLoader parent) {
        super(parent);
    }

    static int during(Runnable work) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        var counting = new CountedLookups(before);
        thread.setContextClassLoader(counting);
        try {
            work.run();
        } finally {
            thread.setContextClassLoader(before);
        }
        return counting.count;
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        if (name.endsWith(JsonProvider.class.getName())) {
            count++;
        }
        return super.getResources(name);
    }
}

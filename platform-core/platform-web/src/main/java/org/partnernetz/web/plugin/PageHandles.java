// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin;

import java.lang.ref.PhantomReference;
import java.lang.ref.ReferenceQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.partnernetz.plugin.host.PageBacking;

/**
 * Closes backings whose view has disappeared without notice, for example because the session holds too many views or
 * has ended. A reference knows the backing, never the other way round.
 */
@ApplicationScoped
public class PageHandles {
    private final ReferenceQueue<PageHandle> gone = new ReferenceQueue<>();
    private final Set<Watched> watched = ConcurrentHashMap.newKeySet();

    /** Returns the handle of a backing and watches it. */
    PageHandle handle(String plugin, String name, PageBacking backing) {
        closeGone();
        var handle = new PageHandle(plugin, name, backing);
        watched.add(new Watched(handle, backing, gone));
        return handle;
    }

    /** Forgets backings that were closed, for example because their plugin stopped. */
    void forgetClosed() {
        closeGone();
        watched.removeIf(reference -> reference.backing.get() == null);
    }

    private void closeGone() {
        for (var reference = gone.poll(); reference != null; reference = gone.poll()) {
            var last = (Watched) reference;
            watched.remove(last);
            last.backing.close();
        }
    }

    private static final class Watched extends PhantomReference<PageHandle> {
        private final PageBacking backing;

        Watched(PageHandle handle, PageBacking backing, ReferenceQueue<PageHandle> queue) {
            super(handle, queue);
            this.backing = backing;
        }
    }
}

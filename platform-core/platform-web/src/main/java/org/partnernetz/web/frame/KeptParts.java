// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * The parts of frames as they were written last, for as long as what they tell is the same: a frame is most of a page
 * and the same on every page of a space. What a part tells is its key as a whole, so that nobody gets the part of
 * somebody else.
 */
@ApplicationScoped
public class KeptParts {
    private static final int PARTS_MAX = 2_000;

    private final Map<Object, Part> parts = new Latest();

    /**
     * The part of a frame.
     *
     * @param frame all that the part tells but the address of the page
     * @param address of the page, as links hand it on
     */
    Optional<String> find(String name, Object frame, String address) {
        Part part;
        synchronized (parts) {
            part = parts.get(new Key(name, frame));
        }
        return Optional.ofNullable(part).map(found -> found.at(address));
    }

    /** Keeps a part as it was written for the page at that address. */
    void keep(String name, Object frame, String address, String markup) {
        synchronized (parts) {
            parts.put(new Key(name, frame), Part.of(markup, address));
        }
    }

    private record Key(String name, Object frame) {}

    /** What stands between the places where the address of the page is handed on. */
    private record Part(List<String> between) {
        private static final String[] LINKS = {"next=", "back="};

        static Part of(String markup, String address) {
            var marked = markup;
            for (var link : LINKS) {
                marked = marked.replace(link + address + '"', link + '\0' + '"');
            }
            return new Part(List.of(marked.split("\0", -1)));
        }

        String at(String address) {
            return String.join(address, between);
        }
    }

    private static final class Latest extends LinkedHashMap<Object, Part> {
        private static final long serialVersionUID = 1L;

        Latest() {
            super(PARTS_MAX, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Part> eldest) {
            return size() > PARTS_MAX;
        }
    }
}

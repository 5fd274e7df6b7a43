// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.upload;

import java.io.File;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Upload;
import org.partnernetz.tenant.PersonId;
import org.partnernetz.web.security.MalformedFormException;

/**
 * Reads forms with files. A field for a file has up to three inputs: its own name brings the file, {@code -kept} the
 * key of one that was sent before, {@code -without} says that there shall be none. To the page all of this is one text
 * at {@code -kept}: the key of the file that counts, or nothing.
 */
@ApplicationScoped
public class FileForms {
    /** What is added to the name of a field for the key of its file. */
    public static final String KEPT = "-kept";

    /** What is added to the name of a field for the box that takes its file away. */
    public static final String WITHOUT = "-without";

    private static final String ATTRIBUTE = FileForms.class.getName();
    private static final String TEXTS = ATTRIBUTE + ".texts";
    private static final String MULTIPART = "multipart/";
    private static final long UNLOOKED_NANOS = Duration.ofMinutes(1).toNanos();

    @Inject
    ServletContext context;

    private final AtomicLong looked = new AtomicLong(System.nanoTime());
    private @Nullable KeptFiles kept;
    private @Nullable PartFiles parts;

    /** A form that was read; the request has its texts as parameters. */
    public record Sent(HttpServletRequest request, Runnable used) {

        /** Deletes the files of the form, if the page is done with them: if it leads on. */
        public void end(HttpServletResponse response) {
            var to = response.getHeader("Location");
            if (to != null && !to.endsWith("kept=1")) {
                used.run();
            }
        }
    }

    @PostConstruct
    void begin() {
        var folder = (File) context.getAttribute(ServletContext.TEMPDIR);
        kept = new KeptFiles(folder.toPath().resolve("uploads"));
        parts = new PartFiles(kept);
        context.setAttribute(ATTRIBUTE, kept);
    }

    @PreDestroy
    void end() {
        parts().clear();
        kept().clear();
    }

    private KeptFiles kept() {
        if (kept == null) {
            throw new IllegalStateException("not begun");
        }
        return kept;
    }

    /** Files that come in parts. */
    PartFiles parts() {
        if (parts == null) {
            throw new IllegalStateException("not begun");
        }
        return parts;
    }

    /** Says whether a request brings a form of several parts. */
    public static boolean isIn(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getMethod().equals("POST")
                && type != null
                && type.toLowerCase(Locale.ROOT).startsWith(MULTIPART);
    }

    /** Says whether that form was read already. */
    public static boolean isRead(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) != null;
    }

    /**
     * What a field of a form has that was posted, in one part or in several. A request that a bean is given has the
     * parameters of its address alone where the form came in several parts.
     */
    public static @Nullable String text(HttpServletRequest request, String name) {
        var sent = request.getAttribute(TEXTS) instanceof Map<?, ?> texts ? texts.get(name) : null;
        return sent instanceof List<?> values && !values.isEmpty()
                ? values.get(0).toString()
                : request.getParameter(name);
    }

    /** Deletes what was kept too long; looks once a minute, however many pages are asked for. */
    public void expire() {
        var now = System.nanoTime();
        var last = looked.get();
        if (now - last >= UNLOOKED_NANOS && looked.compareAndSet(last, now)) {
            kept().expire(now);
            parts().expire(now);
        }
    }

    /**
     * Reads the form of a request.
     *
     * @param sender keeps the files; without a sender they are not looked at, but the texts are read
     * @throws MalformedFormException if it cannot be read
     */
    public Sent read(HttpServletRequest request, Optional<PersonId> sender) {
        var arriving = new Arriving(kept(), sender);
        var texts = texts(request, arriving);
        var files = new LinkedHashMap<>(arriving.files());
        without(texts);
        arriving.keys().forEach((field, key) -> texts.put(field + KEPT, List.of(key)));
        texts.forEach((name, values) -> {
            if (name.endsWith(KEPT)) {
                sender.flatMap(person -> kept().find(values.get(0), person))
                        .ifPresent(file -> files.put(values.get(0), file));
            }
        });
        request.setAttribute(ATTRIBUTE, Map.copyOf(files));
        request.setAttribute(TEXTS, Map.copyOf(texts));
        return new Sent(
                new FileFormRequest(request, texts),
                () -> sender.ifPresent(person -> kept().forget(files.keySet(), person)));
    }

    private static Map<String, List<String>> texts(HttpServletRequest request, Arriving arriving) {
        try {
            try {
                return MultipartForm.read(request.getInputStream(), request.getContentType(), arriving);
            } finally {
                arriving.abort();
            }
        } catch (IOException e) {
            throw new MalformedFormException(e);
        }
    }

    private static void without(Map<String, List<String>> texts) {
        for (var name : new ArrayList<>(texts.keySet())) {
            if (name.endsWith(WITHOUT)) {
                texts.put(name.substring(0, name.length() - WITHOUT.length()) + KEPT, List.of(""));
            }
        }
    }

    /** The file for which a key stands, if it is of the person whose request this is; else empty. */
    public static Optional<Upload> find(HttpServletRequest request, String key) {
        if (request.getAttribute(ATTRIBUTE) instanceof Map<?, ?> sent && sent.get(key) instanceof Upload file) {
            return Optional.of(file);
        }
        return request.getUserPrincipal() != null
                        && request.getServletContext().getAttribute(ATTRIBUTE) instanceof KeptFiles kept
                ? kept.find(
                        key,
                        new PersonId(UUID.fromString(request.getUserPrincipal().getName())))
                : Optional.empty();
    }
}

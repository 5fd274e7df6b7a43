// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.List;
import java.util.stream.Stream;

import org.partnernetz.form.FileKind;
import org.partnernetz.forum.PostFile;
import org.partnernetz.web.look.Html;
import org.partnernetz.web.look.Parts;
import org.partnernetz.web.look.Words;

/** The files below a post: name, kind and size. */
record PostFileRows(Parts parts, Words words, String space) {
    private static final int KILOBYTE = 1024;

    void add(Html html, List<PostFile> files) {
        if (files.isEmpty()) {
            return;
        }
        html.raw("<ul class=\"post__files\" aria-label=\"")
                .text(words.get("post.files"))
                .raw("\">");
        files.forEach(file -> row(html, file));
        html.raw("</ul>");
    }

    private void row(Html html, PostFile file) {
        var kilobytes = (file.size() + KILOBYTE - 1) / KILOBYTE;
        html.raw("<li><a href=\"")
                .text(space)
                .raw("/files/" + file.id() + "\">")
                .raw(parts.icon("file-text", false))
                .raw("<bdi>")
                .text(file.name())
                .raw("</bdi></a> <span class=\"muted small\">")
                .text(words.say("post.file", kind(file), kilobytes))
                .raw("</span></li>");
    }

    private static String kind(PostFile file) {
        return Stream.of(FileKind.values())
                .filter(kind -> kind.type().equals(file.type()))
                .map(FileKind::label)
                .findFirst()
                .orElse(file.type());
    }
}

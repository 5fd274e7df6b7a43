// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.forum;

import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.partnernetz.form.Upload;
import org.partnernetz.web.file.NewDocument;

/** The files that come with a post. */
public record PostFiles(
        @Nullable NewDocument first,
        @Nullable NewDocument second,
        @Nullable NewDocument third,
        @Nullable NewDocument fourth,
        @Nullable NewDocument fifth) {

    /** Those that were chosen, by their fields. */
    Map<String, Upload> chosen() {
        var fields = new LinkedHashMap<String, @Nullable NewDocument>();
        fields.put("first", first);
        fields.put("second", second);
        fields.put("third", third);
        fields.put("fourth", fourth);
        fields.put("fifth", fifth);
        var chosen = new LinkedHashMap<String, Upload>();
        fields.forEach((field, document) -> {
            if (document != null) {
                chosen.put(field + ".file", document.file());
            }
        });
        return chosen;
    }
}

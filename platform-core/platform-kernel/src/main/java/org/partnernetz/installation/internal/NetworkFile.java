// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.installation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;

import org.jspecify.annotations.Nullable;
import org.partnernetz.store.json.OneJson;
import org.partnernetz.tenant.NetworkRole;
import org.partnernetz.tenant.NewOrganisation;
import org.partnernetz.tenant.Subproject;

/** Reads the organisations and subprojects of a network file; colour, initials and dates may be missing in it. */
final class NetworkFile {
    private static final String BUILT_IN = "installation/network.json";
    private static final String COLOR = "#0b5560";
    private static final Pattern WORD = Pattern.compile("[-\\s]+");
    private static final int INITIALS_MAX = 3;

    private final JsonObject network;

    private NetworkFile(JsonObject network) {
        this.network = network;
    }

    static NetworkFile builtIn() {
        return read(Objects.requireNonNull(NetworkFile.class.getClassLoader().getResourceAsStream(BUILT_IN)));
    }

    static NetworkFile of(Path file) {
        try {
            return read(Files.newInputStream(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static NetworkFile read(InputStream stream) {
        try (var reader = OneJson.PROVIDER.createReader(stream)) {
            return new NetworkFile(reader.readObject());
        }
    }

    /** Carriers before those whom they carry. */
    List<NewOrganisation> organisations(LocalDate today) {
        return network.getJsonArray("organisations").getValuesAs(JsonObject.class).stream()
                .map(organisation -> organisation(organisation, today))
                .sorted(Comparator.comparing(organisation -> organisation.carrier() != null))
                .toList();
    }

    /** Slugs of organisations that do not exist. */
    List<String> invented() {
        return network.getJsonArray("organisations").getValuesAs(JsonObject.class).stream()
                .filter(organisation -> organisation.getBoolean("invented", false))
                .map(organisation -> organisation.getString("slug"))
                .toList();
    }

    private NewOrganisation organisation(JsonObject from, LocalDate today) {
        var slug = from.getString("slug");
        var role = textOrNull(from, "role");
        var since = textOrNull(from, "roleSince");
        return new NewOrganisation(
                slug,
                from.getString("name"),
                from.getString("initials", initials(slug)),
                from.getString("color", COLOR),
                constant(from.getString("kind", "association")),
                constant(from.getString("regime", "GDPR")),
                textOrNull(from, "carrier"),
                textOrNull(from, "task"),
                role == null ? null : NetworkRole.valueOf(role),
                role == null ? null : since == null ? today : LocalDate.parse(since),
                texts(from, "languages"),
                texts(from, "territory"),
                subprojects(slug));
    }

    private List<Subproject> subprojects(String organisation) {
        return network.getJsonArray("subprojects").getValuesAs(JsonObject.class).stream()
                .filter(subproject -> subproject.getString("organisation").equals(organisation))
                .map(subproject -> new Subproject(
                        subproject.getString("plugin"),
                        subproject.getString("name"),
                        texts(subproject, "languages"),
                        texts(subproject, "territory"),
                        subproject.containsKey("since") ? subproject.getInt("since") : null))
                .toList();
    }

    private static String initials(String slug) {
        return WORD.splitAsStream(slug)
                .limit(INITIALS_MAX)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    private static String constant(String word) {
        return word.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static @Nullable String textOrNull(JsonObject from, String name) {
        return from.get(name) instanceof JsonString text ? text.getString() : null;
    }

    private static List<String> texts(JsonObject from, String name) {
        return from.getOrDefault(name, JsonValue.EMPTY_JSON_ARRAY).asJsonArray().getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.territory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The districts of the Saarland with their municipalities, by their official keys: five digits are a district, eight a
 * municipality.
 */
public final class Territory {
    private static final String FILE = "/municipalities.csv";
    private static final int DISTRICT_DIGITS = 5;

    /** The districts in the order of their keys, each with its municipalities by name. */
    public static final List<District> DISTRICTS = read();

    private Territory() {}

    /** A municipality, or another place with a key. */
    public record Place(String key, String name) {}

    /** A district. */
    public record District(String key, String name, List<Place> municipalities) {
        public District {
            municipalities = List.copyOf(municipalities);
        }
    }

    /** The name of a district or municipality; empty if the key is unknown. */
    public static Optional<String> name(String key) {
        return DISTRICTS.stream()
                .flatMap(district -> district.key().equals(key)
                        ? Optional.of(district.name()).stream()
                        : district.municipalities().stream()
                                .filter(place -> place.key().equals(key))
                                .map(Place::name))
                .findFirst();
    }

    private static List<District> read() {
        var districts = new LinkedHashMap<String, District>();
        var members = new LinkedHashMap<String, List<Place>>();
        for (var line : lines()) {
            var parts = line.split(";", -1);
            var key = parts[0].substring(0, DISTRICT_DIGITS);
            members.computeIfAbsent(key, first -> new ArrayList<>()).add(new Place(parts[0], parts[1]));
            districts.put(key, new District(key, parts[2], members.get(key)));
        }
        return List.copyOf(districts.values());
    }

    private static List<String> lines() {
        var stream = Objects.requireNonNull(Territory.class.getResourceAsStream(FILE));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

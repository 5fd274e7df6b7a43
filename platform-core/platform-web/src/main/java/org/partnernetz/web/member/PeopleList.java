// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.member;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.partnernetz.member.NewInvitation;
import org.partnernetz.problem.InvalidException;
import org.partnernetz.problem.InvalidException.Fault;
import org.partnernetz.tenant.Role;
import org.partnernetz.text.Clean;
import org.partnernetz.web.look.Words;

/**
 * People in lines of text, as spreadsheets write and copy them: a line of headings, then a line for each person.
 * Between the columns stands a semicolon, a comma or a tabulator, whichever the headings have.
 *
 * <p>Headings and values are understood in all languages of the platform. Only the name is needed.
 */
final class PeopleList {
    private static final List<String> COLUMNS = List.of("name", "email", "roles", "language", "network", "lastDay");
    private static final Pattern BETWEEN_ROLES = Pattern.compile("[+/|]");
    private static final List<DateTimeFormatter> DAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));

    private final Map<String, String> columns = new HashMap<>();
    private final Map<String, Role> roles = new HashMap<>();
    private final Set<String> yes;
    private final Set<String> no;

    PeopleList() {
        var all = Stream.of(Locale.GERMAN, Locale.ENGLISH).map(Words::of).toList();
        for (var words : all) {
            COLUMNS.forEach(column -> columns.put(plain(words.get("import." + column)), column));
            Stream.of(Role.values()).forEach(role -> roles.put(plain(words.get("role." + role)), role));
        }
        COLUMNS.forEach(column -> columns.put(plain(column), column));
        Stream.of(Role.values()).forEach(role -> roles.put(plain(role.name()), role));
        yes = said(all, "import.yes");
        no = said(all, "import.no");
    }

    private static Set<String> said(List<Words> all, String key) {
        var texts = new HashSet<String>();
        all.forEach(words ->
                Stream.of(words.get(key).split(",")).map(PeopleList::plain).forEach(texts::add));
        return texts;
    }

    /**
     * A line of the list.
     *
     * @param line its number in the text, from 1
     * @param cells what stands in its columns
     * @param draft null if a value could not be read
     */
    record Person(
            long line, Map<String, String> cells, @Nullable NewInvitation draft, List<Fault> faults) {}

    /**
     * Reads the lines.
     *
     * @return the people; empty if there is no line of headings with the name
     * @throws InvalidException at {@code people} if quotes are not closed
     */
    List<Person> read(String text, String language) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(text))
                .setIgnoreEmptyLines(true)
                .get();
        try (var parser = CSVParser.parse(text, format)) {
            var people = new ArrayList<Person>();
            List<String> headings = List.of();
            for (var line : parser) {
                if (headings.isEmpty()) {
                    headings = headings(line);
                } else {
                    people.add(person(line, parser.getCurrentLineNumber(), headings, language));
                }
            }
            return headings.contains("name") ? people : List.of();
        } catch (IOException | UncheckedIOException e) {
            throw InvalidException.of("people", "quotes");
        }
    }

    private static String delimiter(String text) {
        var first = text.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        return Stream.of(";", "\t").filter(first::contains).findFirst().orElse(",");
    }

    private List<String> headings(CSVRecord line) {
        return line.stream().map(cell -> columns.getOrDefault(plain(cell), "")).toList();
    }

    private Person person(CSVRecord line, long number, List<String> headings, String usual) {
        var cells = new HashMap<String, String>();
        for (var column = 0; column < Math.min(line.size(), headings.size()); column++) {
            cells.put(headings.get(column), Clean.line(line.get(column)));
        }
        cells.remove("");
        var faults = new ArrayList<Fault>();
        var wanted = roles(cells.getOrDefault("roles", ""), faults);
        var day = day(cells.getOrDefault("lastDay", ""), faults);
        var network = network(cells.getOrDefault("network", ""), faults);
        var language = language(cells.getOrDefault("language", ""), usual);
        var email = cells.getOrDefault("email", "");
        var draft = new NewInvitation(
                cells.getOrDefault("name", ""), email.isEmpty() ? null : email, wanted, network, day, language);
        return new Person(number, Map.copyOf(cells), faults.isEmpty() ? draft : null, List.copyOf(faults));
    }

    private Set<Role> roles(String cell, List<Fault> faults) {
        if (cell.isEmpty()) {
            return Set.of(Role.MEMBER);
        }
        var found = EnumSet.noneOf(Role.class);
        for (var word : BETWEEN_ROLES.split(cell)) {
            var role = roles.get(plain(word));
            if (role == null) {
                faults.add(new Fault("roles", "not-a-role", ""));
                return Set.of();
            }
            found.add(role);
        }
        return found;
    }

    private static @Nullable LocalDate day(String cell, List<Fault> faults) {
        if (cell.isEmpty()) {
            return null;
        }
        var day = DAYS.stream().flatMap(format -> parsed(cell, format).stream()).findFirst();
        if (day.isEmpty()) {
            faults.add(new Fault("lastDay", "not-a-day", ""));
        }
        return day.orElse(null);
    }

    private static Optional<LocalDate> parsed(String cell, DateTimeFormatter format) {
        try {
            return Optional.of(LocalDate.parse(cell, format));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private boolean network(String cell, List<Fault> faults) {
        if (!cell.isEmpty() && !yes.contains(plain(cell)) && !no.contains(plain(cell))) {
            faults.add(new Fault("network", "yes-or-no", ""));
        }
        return !no.contains(plain(cell));
    }

    private static String language(String cell, String usual) {
        return switch (plain(cell)) {
            case "" -> usual;
            case "de", "deutsch", "german" -> "de";
            case "en", "englisch", "english" -> "en";
            default -> cell;
        };
    }

    private static String plain(String text) {
        return Clean.line(text).replaceAll("[^\\p{L}\\p{N}]+", "").toLowerCase(Locale.ROOT);
    }
}

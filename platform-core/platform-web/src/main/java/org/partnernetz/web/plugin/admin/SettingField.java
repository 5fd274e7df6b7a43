// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.web.plugin.admin;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.partnernetz.plugin.admin.PluginSheet;
import org.partnernetz.plugin.admin.PluginSheet.SettingLine;
import org.partnernetz.plugin.spi.PluginSettings.Kind;
import org.partnernetz.web.look.Words;
import org.partnernetz.web.page.Faults;

/**
 * The field of one setting: whether there is a value of one's own, and the text in the field. Read from the request by
 * name, {@code own-<key>} and {@code value-<key>}, because the settings depend on the plugin.
 *
 * @param open whether organisations may have a value of their own, for the network's form
 */
public record SettingField(SettingLine line, boolean own, String value, boolean open) {
    private static final String FORM = "settings";

    /** The field as sent with the form, or else as stored. */
    static SettingField sent(SettingLine line, @Nullable String kept, HttpServletRequest request) {
        if (request.getParameter(FORM) == null) {
            return new SettingField(line, kept != null, kept == null ? line.forAll() : kept, line.overridable());
        }
        var value = request.getParameter("value-" + line.key());
        return new SettingField(
                line,
                request.getParameter("own-" + line.key()) != null,
                value == null ? (line.kind() == Kind.YES_NO ? "false" : line.forAll()) : value.strip(),
                request.getParameter("open-" + line.key()) != null);
    }

    /** The value to store; empty for none of one's own. */
    Optional<String> sent() {
        return own ? Optional.of(value) : Optional.empty();
    }

    /** What kind of field it is in HTML; empty for a choice, which is a select. */
    public String getType() {
        return switch (line.kind()) {
            case TEXT -> "text";
            case NUMBER -> "number";
            case DATE -> "date";
            case YES_NO, CHOICE -> "";
        };
    }

    /** The ids of what describes the field. */
    public String describedBy(Faults faults) {
        return (line.hint().isEmpty() ? "" : "hint-" + line.key() + ' ')
                + (faults.has(line.key()) ? "error-" + line.key() : "");
    }

    /** The effective value, as people read it. */
    public String read(Words words) {
        return read(line.value(), words);
    }

    /** The plugin's default, as people read it. */
    public String readDefault(Words words) {
        return read(line.byDefault(), words);
    }

    private String read(String kept, Words words) {
        return switch (line.kind()) {
            case YES_NO -> words.get(kept.equals("true") ? "setting.yes" : "setting.no");
            case CHOICE ->
                line.choices().stream()
                        .filter(choice -> choice.value().equals(kept))
                        .map(PluginSheet.Choice::label)
                        .findFirst()
                        .orElse(kept);
            case TEXT, NUMBER, DATE -> kept;
        };
    }

    public boolean isChoice() {
        return line.kind() == Kind.CHOICE;
    }

    public boolean isYesNo() {
        return line.kind() == Kind.YES_NO;
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Names the plugin's settings. The network's administrators may set a value for all organisations and decide whether
 * organisations may set their own; then the administrators of an organisation may do so. Read the effective value with
 * {@link org.partnernetz.plugin.PluginValues}.
 *
 * <p>Register the implementation as a component of this type. Without one there is nothing to set.
 *
 * <p><b>When called:</b> once after each start of the plugin; the answer is kept until it stops. <b>Tenant:</b> none is
 * bound; settings are the same for all organisations; only their values differ. <b>Units:</b> state them in the label;
 * money is euro cents. <b>Limits:</b> {@value #SETTINGS_MAX} settings; a key consists of lower-case words joined by
 * hyphens, {@value #KEY_MAX} characters at most; a value has at most {@value #VALUE_MAX} characters. Do not use
 * settings for secrets: every request to the plugin can read them. <b>Errors:</b> an exception, a duplicate key, or a
 * default that its own setting would refuse prevents the plugin from starting. <b>Threads:</b> called by the one thread
 * that installs plugins.
 *
 * <p><b>Clash rule:</b> a key belongs to its plugin, so keys of different plugins cannot clash. A stored value that an
 * updated plugin would refuse (another kind, narrower limits, a choice that no longer exists) is skipped in favour of
 * the network's value or the default. If a plugin has several components of this type, their settings are listed
 * together.
 */
@ConsumerType
public interface PluginSettings {
    int SETTINGS_MAX = 50;
    int KEY_MAX = 60;
    int VALUE_MAX = 2000;

    /** The settings, in the order in which administrators read them. */
    List<Setting> settings();

    /** The kind of a value. */
    enum Kind {
        TEXT,
        /** A whole number. */
        NUMBER,
        /** {@code true} or {@code false}. */
        YES_NO,
        /** One of a few words. */
        CHOICE,
        /** A day, {@code 2026-11-22}, or empty for none. */
        DATE
    }

    /**
     * One setting; made by {@link #text}, {@link #number}, {@link #yesNo}, {@link #choice} or {@link #date}.
     *
     * @param key the key by which code reads the value, for example {@code answer-days}
     * @param label key in the plugin's messages; the same key with {@code .hint} appended may hold a further sentence
     * @param byDefault the value that applies until somebody sets one, as a person would type it into the field
     * @param choices of a choice: the words; {@code <label>.<word>} is the message that people read
     * @param least of a number: the smallest; of a text: the fewest characters
     * @param greatest of a number: the largest; of a text: the most characters
     */
    record Setting(
            String key,
            Kind kind,
            String label,
            String byDefault,
            List<String> choices,
            @Nullable Long least,
            @Nullable Long greatest) {
        private static final Pattern KEY = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

        public Setting {
            if (!KEY.matcher(key).matches() || key.length() > KEY_MAX) {
                throw new IllegalArgumentException("Not the key of a setting: " + key);
            }
            choices = List.copyOf(choices);
        }

        /** A text with {@code least} to {@code greatest} characters; with {@code least} 0 it may be empty. */
        public static Setting text(String key, String label, String byDefault, long least, long greatest) {
            return new Setting(key, Kind.TEXT, label, byDefault, List.of(), least, greatest);
        }

        public static Setting number(String key, String label, long byDefault, long least, long greatest) {
            return new Setting(key, Kind.NUMBER, label, Long.toString(byDefault), List.of(), least, greatest);
        }

        public static Setting yesNo(String key, String label, boolean byDefault) {
            return new Setting(key, Kind.YES_NO, label, Boolean.toString(byDefault), List.of(), null, null);
        }

        public static Setting choice(String key, String label, String byDefault, List<String> choices) {
            return new Setting(key, Kind.CHOICE, label, byDefault, choices, null, null);
        }

        public static Setting date(String key, String label, @Nullable LocalDate byDefault) {
            return new Setting(
                    key, Kind.DATE, label, byDefault == null ? "" : byDefault.toString(), List.of(), null, null);
        }
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.plugin.internal.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnernetz.plugin.spi.PluginSettings.Setting;
import org.partnernetz.problem.InvalidException.Fault;

@DisplayName("A setting of a plugin")
class SettingRulesTest {
    private static final Setting TEXT = Setting.text("title", "l", "Titel", 1, 10);
    private static final Setting NUMBER = Setting.number("days", "l", 14, 1, 90);
    private static final Setting YES_NO = Setting.yesNo("open", "l", true);
    private static final Setting CHOICE = Setting.choice("tone", "l", "formal", List.of("formal", "plain"));
    private static final Setting DATE = Setting.date("from", "l", null);

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @DisplayName("takes what fits and says what is wrong with the rest")
    @CsvSource(
            nullValues = "-",
            value = {
                "title, kurz, -",
                "title, '  ', required",
                "title, viel zu lang, too-long",
                "days, 1, -",
                "days, 90, -",
                "days, 0, range",
                "days, 91, range",
                "days, zwei, number",
                "days, 99999999999999999999, number",
                "open, false, -",
                "open, ja, wrong",
                "tone, plain, -",
                "tone, loud, choice",
                "from, '', -",
                "from, 2026-02-28, -",
                "from, 2026-02-30, date",
                "from, 28.02.2026, date"
            })
    void takesWhatFits(String key, String value, @Nullable String fault) {
        var setting = List.of(TEXT, NUMBER, YES_NO, CHOICE, DATE).stream()
                .filter(candidate -> candidate.key().equals(key))
                .findFirst()
                .orElseThrow();

        assertThat(SettingRules.fault(setting, value).map(Fault::code).orElse(null))
                .isEqualTo(fault);
    }

    @Test
    @DisplayName("does not take more than the database keeps")
    void hasALimit() {
        var text = Setting.text("long", "l", "", 0, 1_000_000);

        assertThat(SettingRules.fault(text, "x".repeat(2001))).map(Fault::limit).contains("2000");
    }

    @Test
    @DisplayName("must take its own default")
    void refusesUnsoundDefault() {
        assertThatThrownBy(() -> SettingRules.requireSound(Setting.number("days", "l", 0, 1, 90)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("days");
    }

    @Test
    @DisplayName("has the organisation's value if the network allows one, else the network's, else the default")
    void ranks() {
        assertThat(SettingRules.effective(NUMBER, StoredSetting.NONE)).isEqualTo("14");
        assertThat(SettingRules.effective(NUMBER, new StoredSetting("30", false, null)))
                .isEqualTo("30");
        assertThat(SettingRules.effective(NUMBER, new StoredSetting("30", true, "7")))
                .isEqualTo("7");
        assertThat(SettingRules.effective(NUMBER, new StoredSetting("30", false, "7")))
                .isEqualTo("30");
        assertThat(SettingRules.effective(NUMBER, new StoredSetting(null, false, "7")))
                .isEqualTo("14");
    }

    @Test
    @DisplayName("passes over values that an update no longer takes")
    void passesOverOldValues() {
        assertThat(SettingRules.effective(NUMBER, new StoredSetting("30", true, "400")))
                .isEqualTo("30");
        assertThat(SettingRules.effective(NUMBER, new StoredSetting("viele", true, "400")))
                .isEqualTo("14");
    }
}

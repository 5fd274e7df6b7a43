// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.partner.internal;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jspecify.annotations.Nullable;
import org.partnernetz.partner.SubprojectDraft;
import org.partnernetz.problem.InvalidException.Check;
import org.partnernetz.tenant.Organisation;
import org.partnernetz.text.Clean;
import org.partnernetz.time.NetworkDays;

/** What a subproject may be, the same when a partner is taken in and later. */
@ApplicationScoped
public class SubprojectRules {
    private static final Pattern PLUGIN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TERRITORY = Pattern.compile("\\d{2,8}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int PLUGIN_MAX = 60;

    @Inject
    SubprojectRepository subprojects;

    static SubprojectDraft clean(SubprojectDraft draft) {
        return new SubprojectDraft(
                draft.plugin().strip().toLowerCase(Locale.ROOT),
                Clean.line(draft.name()),
                orNothing(draft.carrier()),
                orNothing(draft.unit()),
                orNothing(draft.targetGroup()),
                draft.languages(),
                draft.territory(),
                draft.fundedFrom(),
                draft.fundedUntil());
    }

    private static @Nullable String orNothing(@Nullable String text) {
        var clean = Clean.line(text);
        return clean.isEmpty() ? null : clean;
    }

    Check check(SubprojectDraft draft) {
        var from = draft.fundedFrom();
        var until = draft.fundedUntil();
        return new Check()
                .text(draft.plugin(), "plugin", PLUGIN_MAX)
                .that(draft.plugin().isEmpty() || PLUGIN.matcher(draft.plugin()).matches(), "plugin", "wrong")
                .text(draft.name(), "name", SubprojectDraft.NAME_MAX)
                .fits(shown(draft.carrier()), "carrier", SubprojectDraft.NAME_MAX)
                .fits(shown(draft.unit()), "unit", SubprojectDraft.NAME_MAX)
                .fits(shown(draft.targetGroup()), "targetGroup", SubprojectDraft.TARGET_MAX)
                .that(all(draft.languages(), LANGUAGE), "languages", "wrong")
                .that(all(draft.territory(), TERRITORY), "territory", "wrong")
                .that(from == null || NetworkDays.plausible(from), "fundedFrom", "wrong")
                .that(until == null || NetworkDays.plausible(until), "fundedUntil", "wrong")
                .that(from == null || until == null || !until.isBefore(from), "fundedUntil", "end-before-start");
    }

    private static boolean all(List<String> values, Pattern form) {
        return values.stream().allMatch(value -> form.matcher(value).matches());
    }

    private static String shown(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Whether no other subproject of the partner uses the plugin. */
    boolean isFree(Organisation partner, String plugin, @Nullable UUID except) {
        return plugin.equals(SubprojectDraft.OTHER)
                || subprojects.of(partner.id().value()).stream()
                        .noneMatch(one ->
                                one.what().plugin().equals(plugin) && !one.id().equals(except));
    }
}

// SPDX-License-Identifier: EUPL-1.2
package org.partnernetz.notification.internal;

import java.text.MessageFormat;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import org.partnernetz.contribution.Contributions;
import org.partnernetz.notification.MailRhythm;
import org.partnernetz.notification.NoticeKind;
import org.partnernetz.notification.Notices;
import org.partnernetz.notification.ReceivedNotice;
import org.partnernetz.notification.Waiting;
import org.partnernetz.notification.internal.MailRhythmRepository.Taken;
import org.partnernetz.notification.internal.NoticeRepository.Line;
import org.partnernetz.paging.Page;
import org.partnernetz.paging.PageRequest;
import org.partnernetz.problem.NotFoundException;
import org.partnernetz.tenant.TenantContext;
import org.partnernetz.tenant.host.RoleTrial;

/** The signed-in person's notices. A plugin's notices are closed while the plugin is. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
public class DefaultNotices implements Notices {

    @Inject
    NoticeRepository notices;

    @Inject
    MailRhythmRepository mails;

    @Inject
    Kinds kinds;

    @Inject
    Contributions contributions;

    @Inject
    TenantContext tenant;

    @Inject
    RoleTrial trial;

    @Inject
    Clock clock;

    @Override
    public Page<ReceivedNotice> mine(PageRequest page, Locale locale) {
        return notices.mine(person(), page).map(line -> received(line, locale));
    }

    @Override
    public List<ReceivedNotice> newest(int most, Locale locale) {
        return notices.unread(person(), most).stream()
                .map(line -> received(line, locale))
                .toList();
    }

    @Override
    public List<Waiting> waiting() {
        return tenant.person().isEmpty() ? List.of() : notices.waiting();
    }

    @Override
    public int unread() {
        return tenant.person().isEmpty() ? 0 : notices.unread();
    }

    @Override
    public String open(UUID notice) {
        var line = notices.one(person(), notice).orElseThrow(NotFoundException::new);
        var received = received(line, Locale.GERMAN);
        if (received.closed()) {
            throw new NotFoundException();
        }
        if (!trial.isOn()) {
            markRead(notice);
        }
        return received.address();
    }

    @Override
    public void markRead(UUID notice) {
        notices.markRead(person(), notice, clock.instant());
    }

    @Override
    public void markAllRead() {
        notices.markAllRead(person(), clock.instant());
    }

    @Override
    public List<NoticeKind> kinds(Locale locale) {
        var unwanted = notices.unwanted(person());
        var all = new ArrayList<NoticeKind>();
        Kinds.OF_CORE.forEach(kind -> all.add(new NoticeKind(kind, "", "", !unwanted.contains(kind))));
        for (var plugin : contributions.running()) {
            for (var kind : kinds.of(plugin)) {
                var key = Kinds.key(plugin.plugin(), kind.key());
                all.add(new NoticeKind(
                        key, plugin.say(locale, kind.label()), plugin.name(locale), !unwanted.contains(key)));
            }
        }
        return List.copyOf(all);
    }

    @Override
    public void want(String kind, boolean wanted) {
        requireKind(kind);
        var slash = kind.indexOf('/');
        notices.want(person(), slash < 0 ? "" : kind.substring(0, slash), kind.substring(slash + 1), wanted);
    }

    @Override
    public Map<String, MailRhythm> rhythms(Locale locale) {
        return mails.rhythms(person(), keys(locale));
    }

    @Override
    public void mail(String kind, MailRhythm rhythm) {
        requireKind(kind);
        mails.keep(person(), kind, rhythm, keys(Locale.GERMAN));
    }

    private void requireKind(String kind) {
        if (!keys(Locale.GERMAN).contains(kind)) {
            throw new NotFoundException();
        }
    }

    private List<String> keys(Locale locale) {
        return kinds(locale).stream().map(NoticeKind::key).toList();
    }

    private UUID person() {
        return tenant.person().orElseThrow(NotFoundException::new).value();
    }

    private ReceivedNotice received(Line line, Locale locale) {
        var core = line.plugin().isEmpty();
        var text = core
                ? Optional.of(
                        NoticeWords.ofKind(line.kind(), locale, line.texts()).orElse(""))
                : worded(line, locale);
        return new ReceivedNotice(
                line.id(),
                Kinds.key(line.plugin(), line.kind()),
                text.orElse(""),
                core ? line.texts() : List.of(),
                text.isPresent() ? "/o/" + line.slug() + '/' + line.address() : "",
                line.organisation(),
                line.createdAt(),
                line.read(),
                text.isEmpty());
    }

    /** What a notice says in a mail; empty if there is nothing to say now. */
    Optional<String> line(Taken notice, Locale locale) {
        return notice.plugin().isEmpty()
                ? NoticeWords.ofKind(notice.kind(), locale, notice.texts())
                : said(notice.plugin(), notice.kind(), notice.texts(), notice.enabled(), locale);
    }

    /** Empty while the plugin does not run, is off for the organisation, or no longer names the kind. */
    private Optional<String> worded(Line line, Locale locale) {
        return said(line.plugin(), line.kind(), line.texts(), line.enabled(), locale);
    }

    private Optional<String> said(String of, String kind, List<String> texts, boolean enabled, Locale locale) {
        return Optional.of(of)
                .filter(name -> enabled)
                .flatMap(contributions::find)
                .flatMap(plugin -> kinds.find(plugin, kind)
                        .map(known -> new MessageFormat(plugin.say(locale, known.message()), locale)
                                .format(texts.toArray())));
    }
}

-- Forums have rules and an order, and are archived; topics are pinned, solved and moved; authors take back what they have
-- just written; what must not stand there is erased for good. Decisions stay rows of core.moderation, see decision 0073.
alter table core.forum
  add column rules text not null default '' check (length(rules) <= 2000),
  add column archived_at timestamptz;
comment on column core.forum.archived_at is 'From then on nobody writes in it.';

alter table core.moderation
  drop constraint moderation_kind_check,
  drop constraint moderation_check,
  add constraint moderation_kind_check
    check (kind in ('CLOSED', 'HIDDEN', 'PINNED', 'SOLVED', 'WITHDRAWN', 'ERASED')),
  add constraint moderation_check check (kind in ('HIDDEN', 'WITHDRAWN', 'ERASED') or post_id is null);

alter table core.topic
  add column pinned boolean not null default false,
  add column solved boolean not null default false;
comment on column core.topic.pinned is 'Derived: whether a decision keeps it at the top of its forum.';
comment on column core.topic.solved is 'Derived: whether a decision says that its question is answered.';
alter table core.post add column erased boolean not null default false;
comment on column core.post.erased is 'Derived: whether its text was removed for good.';

-- The lists of a forum begin with what is pinned.
drop index core.topic_by_forum;
drop index core.topic_by_forum_for_visitors;
create index topic_by_forum on core.topic (forum_id, pinned desc, last_post_at desc, id desc);
create index topic_by_forum_for_visitors on core.topic (forum_id, organisation_id, pinned desc, last_post_at desc, id desc)
  where audience = 'PUBLIC';

grant select on core.forum to ${search};
grant update (title, pinned, solved) on core.topic to ${search};
grant update (markdown, html, erased, edited_at) on core.post to ${search};
grant update (reason) on core.moderation to ${search};

-- Whether a forum that the acting member sees is archived.
create function core.is_archived(of_forum uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from core.forum f where f.id = of_forum and f.archived_at is not null)
$$;

alter policy topic_insert on core.topic with check (
  not core.is_guest()
  and organisation_id = core.tenant() and author_id = core.person()
  and exists (select from core.forum f where f.id = topic.forum_id and f.archived_at is null
              and (f.audience = 'PUBLIC' or topic.audience = 'ORGANISATION'
                   or (f.audience = 'NETWORK' and topic.audience <> 'PUBLIC')))
  and (audience <> 'GROUP' or group_id in (select core.my_groups()))
  and (audience not in ('NETWORK', 'PUBLIC') or core.network_on()));

alter policy post_insert on core.post with check (
  organisation_id = core.tenant() and author_id = core.person() and not hidden and not erased
  and exists (select from core.topic t where t.id = topic_id and t.closed_at is null and not t.hidden
              and (t.audience = 'GROUP' or not core.is_guest()) and not core.is_archived(t.forum_id)));
alter policy post_update on core.post using (
  organisation_id = core.tenant() and author_id = core.person() and not erased);

-- Who keeps both forums moves a topic from one to the other; of a topic the application's role writes nothing else.
alter policy topic_update on core.topic
  using (core.moderates() and core.keeps_forum(forum_id))
  with check (
    core.moderates() and core.keeps_forum(forum_id)
    and exists (select from core.forum f where f.id = topic.forum_id and f.archived_at is null
                and (f.audience = 'PUBLIC' or topic.audience = 'ORGANISATION'
                     or (f.audience = 'NETWORK' and topic.audience <> 'PUBLIC'))));
grant update (forum_id) on core.topic to ${app};

-- Beside moderators, authors decide: within a day they take back what they wrote, a topic as long as nobody else wrote in
-- it, and they say whether their question is answered. Erasing is for the forum's organisation and for the author's.
alter policy moderation_insert on core.moderation with check (
  organisation_id = core.tenant() and person_id = core.person()
  and exists (
    select from core.topic t
    where t.id = moderation.topic_id
      and case when moderation.post_id is null
               then t.author_id = moderation.author_id and t.organisation_id = moderation.author_organisation_id
                    and (moderation.kind <> 'WITHDRAWN'
                         or (t.created_at > moderation.decided_at - interval '1 day'
                             and not exists (select from core.post p
                                             where p.topic_id = t.id and p.author_id <> moderation.author_id)))
               else exists (select from core.post p
                            where p.id = moderation.post_id and p.topic_id = t.id and p.author_id = moderation.author_id
                              and p.organisation_id = moderation.author_organisation_id
                              and (moderation.kind <> 'WITHDRAWN'
                                   or p.created_at > moderation.decided_at - interval '1 day')) end
      and ((core.moderates() and moderation.kind <> 'WITHDRAWN'
            and (core.keeps_forum(t.forum_id)
                 or (moderation.kind in ('CLOSED', 'SOLVED') and t.organisation_id = core.tenant())
                 or (moderation.kind = 'ERASED' and moderation.post_id is not null
                     and moderation.author_organisation_id = core.tenant())))
           or (moderation.kind in ('WITHDRAWN', 'SOLVED') and moderation.author_id = core.person()
               and moderation.author_organisation_id = core.tenant()))));
alter policy moderation_delete on core.moderation using (
  organisation_id = core.tenant()
  and case kind when 'ERASED' then false
                when 'WITHDRAWN' then person_id = core.person()
                when 'SOLVED' then core.moderates() or author_id = core.person()
                else core.moderates() end);

set local role ${search};

create or replace function core.apply_moderation(of_topic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.topic t set
    closed_at = (select min(m.decided_at) from core.moderation m where m.topic_id = t.id and m.kind = 'CLOSED'),
    pinned = exists (select from core.moderation m where m.topic_id = t.id and m.kind = 'PINNED'),
    solved = exists (select from core.moderation m where m.topic_id = t.id and m.kind = 'SOLVED'),
    hidden = exists (select from core.moderation m
                     where m.topic_id = t.id and m.kind in ('HIDDEN', 'WITHDRAWN', 'ERASED') and m.post_id is null),
    version = t.version + 1
  where t.id = of_topic;
  update core.post p set hidden = s.hidden, version = p.version + 1
  from (select q.id, t.hidden or exists (select from core.moderation m
                                         where m.post_id = q.id and m.kind <> 'ERASED') as hidden
        from core.post q join core.topic t on t.id = q.topic_id where t.id = of_topic) s
  where p.id = s.id and p.hidden <> s.hidden;
  update core.topic t set
    (post_count, last_post_at, last_organisation_id) = (
      select count(*), coalesce(max(p.created_at), t.created_at),
             coalesce((array_agg(p.organisation_id order by p.created_at desc, p.id desc))[1], t.organisation_id)
      from core.post p
      where p.topic_id = t.id
        and not exists (select from core.moderation m where m.post_id = p.id and m.kind <> 'ERASED'))
  where t.id = of_topic;
end $$;

create or replace function core.index_moderated(of_topic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.search_document d using core.topic t
  where t.id = of_topic and d.organisation_id = t.organisation_id and d.plugin = ''
    and ((d.kind = 'topic' and t.hidden and d.key = t.id::text)
         or (d.kind = 'post' and d.key in (select p.id::text from core.post p
                                           where p.topic_id = t.id and (p.hidden or p.erased))));
  perform core.index_posts(null, of_topic);
end $$;

-- The same as before without the texts that were erased; a topic whose first post was erased is found by its title.
create or replace function core.index_posts(one_post uuid, one_topic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core set plan_cache_mode = force_custom_plan as $$
begin
  insert into core.search_document as d
    (organisation_id, plugin, kind, key, title, text, address, audience, group_id, changed_at, words)
  select t.organisation_id, '', case when p.first then 'topic' else 'post' end,
         case when p.first then t.id else p.id end, t.title, core.plain_text(p.html), 'topics/' || t.id,
         t.audience, t.group_id, p.created_at,
         core.search_words(case when p.first then t.title else '' end, core.plain_text(p.html))
  from (select q.*, not exists (select from core.post e where e.topic_id = q.topic_id
                                and (e.created_at, e.id) < (q.created_at, q.id)) as first
        from core.post q) p
  join core.topic t on t.id = p.topic_id
  where (one_post is null or p.id = one_post) and (one_topic is null or p.topic_id = one_topic) and not p.hidden
    and (p.first or not p.erased)
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, audience = excluded.audience, group_id = excluded.group_id,
      words = excluded.words;
end $$;

-- Pinning says nothing to the author.
create or replace function core.tell_moderation(decision core.moderation, deed text) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  by_name text := (select o.name from core.organisation o where o.id = core.tenant());
  of_title text := (select t.title from core.topic t where t.id = decision.topic_id);
begin
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), o.id, clock_timestamp(), 'core', deed, coalesce(decision.post_id, decision.topic_id)::text,
         jsonb_strip_nulls(jsonb_build_object('organisation', by_name, 'reason', nullif(decision.reason, ''))),
         core.person()
  from core.organisation o where o.id in (decision.organisation_id, decision.author_organisation_id);
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), m.person_id, m.organisation_id, '', replace(deed, '.', '-'),
         array [of_title, by_name, decision.reason],
         'topics/' || decision.topic_id || coalesce('#b-' || decision.post_id, ''), clock_timestamp()
  from core.membership m
  where m.person_id = decision.author_id and m.organisation_id = decision.author_organisation_id and m.until is null
    and m.person_id is distinct from core.person() and decision.kind <> 'PINNED'
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
end $$;

reset role;

-- Removes the texts, and what notices, mails and earlier decisions may repeat of them.
create function core.erase_texts(decision core.moderation) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  place text := 'topics/' || decision.topic_id;
begin
  delete from core.notice n
  where n.plugin = '' and (n.address = place or n.address like place || '#%');
  delete from core.mail m where m.path like '%/' || place || '%';
  delete from core.mail m where m.id in (select s.mail_id from core.mail_secret s where s.path like '%/' || place || '%');
  update core.moderation m set reason = ''
  where m.topic_id = decision.topic_id and m.kind <> 'ERASED'
    and (decision.post_id is null or m.post_id = decision.post_id);
  update core.post p set markdown = '–', html = '', erased = true, version = p.version + 1
  where p.topic_id = decision.topic_id and (decision.post_id is null or p.id = decision.post_id) and not p.erased;
  if decision.post_id is null then
    update core.topic t set title = '–' where t.id = decision.topic_id;
  end if;
end $$;
revoke execute on function core.erase_texts(core.moderation) from public;
grant select on core.mail_secret to ${search};
alter function core.erase_texts(core.moderation) owner to ${search};

set local role ${search};
create or replace function core.moderate() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  decision core.moderation := case when tg_op = 'DELETE' then old else new end;
begin
  if tg_op = 'INSERT' and decision.kind = 'ERASED' then
    perform core.erase_texts(decision);
  end if;
  perform core.apply_moderation(decision.topic_id);
  if decision.kind in ('HIDDEN', 'WITHDRAWN', 'ERASED') then
    perform core.index_moderated(decision.topic_id);
  end if;
  if tg_op = 'INSERT' and decision.post_id is not null then
    perform core.forget_answer(decision.topic_id, decision.post_id);
  end if;
  perform core.tell_moderation(decision,
    case when decision.post_id is null then 'topic.' else 'post.' end
    || case when tg_op = 'INSERT' then lower(decision.kind)
            else case decision.kind when 'CLOSED' then 'reopened' when 'HIDDEN' then 'shown' when 'PINNED' then 'unpinned'
                                    when 'SOLVED' then 'unsolved' else 'restored' end end);
  return null;
end $$;
reset role;

-- A moved topic has a new version, and both organisations' trails say where it came from.
create function core.count_move() returns trigger language plpgsql set search_path = pg_catalog, core as $$
begin
  new.version := old.version + 1;
  return new;
end $$;
create function core.tell_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), o.id, clock_timestamp(), 'core', 'topic.moved', new.id::text,
         jsonb_build_object('organisation', (select k.name from core.organisation k where k.id = core.tenant()),
                            'from', (select f.title from core.forum f where f.id = old.forum_id),
                            'to', (select f.title from core.forum f where f.id = new.forum_id)), core.person()
  from core.organisation o where o.id in (core.tenant(), new.organisation_id);
  return null;
end $$;
alter function core.tell_move() owner to ${search};
create trigger topic_is_counted_as_moved before update of forum_id on core.topic
  for each row when (old.forum_id <> new.forum_id) execute function core.count_move();
create trigger topic_move_is_told after update of forum_id on core.topic
  for each row when (old.forum_id <> new.forum_id) execute function core.tell_move();

-- What was decided in forums is told to everybody who works in the organisation.
create function core.is_moderation(owner text, action text) returns boolean language sql immutable parallel safe
  return owner = 'core' and action in (
    'topic.closed', 'topic.reopened', 'topic.hidden', 'topic.shown', 'topic.pinned', 'topic.unpinned', 'topic.solved',
    'topic.unsolved', 'topic.withdrawn', 'topic.restored', 'topic.erased', 'topic.moved', 'post.hidden', 'post.shown',
    'post.withdrawn', 'post.restored', 'post.erased', 'post.flag-settled', 'forum.made', 'forum.changed',
    'forum.archived', 'forum.revived');
create index audit_entry_of_moderation on core.audit_entry (organisation_id, noted_at desc, id desc)
  where core.is_moderation(owner, action);
grant select on core.audit_entry to ${search};
create function core.moderation_entries(before timestamptz, before_id uuid, most integer)
returns table (id uuid, noted_at timestamptz, action text, item text, details jsonb, person_id uuid)
language sql stable security definer set search_path = pg_catalog, core as $$
  select e.id, e.noted_at, e.action, e.item, e.details, e.person_id
  from core.audit_entry e
  where core.works_for(core.tenant()) and e.organisation_id = core.tenant() and core.is_moderation(e.owner, e.action)
    and (before is null or (e.noted_at, e.id) < (before, before_id))
  order by e.noted_at desc, e.id desc limit most
$$;
revoke execute on function core.moderation_entries(timestamptz, uuid, integer) from public;
grant execute on function core.moderation_entries(timestamptz, uuid, integer) to ${app};
alter function core.moderation_entries(timestamptz, uuid, integer) owner to ${search};

-- Posts that somebody asks the forum's moderators to look at. A flag goes when it was settled.
create table core.post_flag (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  topic_id uuid not null references core.topic,
  post_id uuid not null references core.post,
  person_id uuid not null references core.person,
  from_organisation_id bigint not null references core.organisation,
  reason text not null check (length(reason) between 1 and 500),
  flagged_at timestamptz not null,
  unique (post_id, person_id)
);
comment on column core.post_flag.organisation_id is 'Whose moderators are asked: the organisation that keeps the forum.';
comment on column core.post_flag.person_id is 'personal: erased';
create index on core.post_flag (organisation_id, flagged_at, id);
create index on core.post_flag (person_id);
create index on core.post_flag (topic_id);
create index on core.post_flag (from_organisation_id);

alter table core.post_flag enable row level security, force row level security;
comment on table core.post_flag is 'rls: update never, a flag stands or is settled';
create policy post_flag_select on core.post_flag for select
  using ((organisation_id = core.tenant() and core.moderates()) or person_id = core.person());
create policy post_flag_insert on core.post_flag for insert with check (
  person_id = core.person() and from_organisation_id = core.tenant() and core.works_for(from_organisation_id)
  and exists (select from core.post p
              join core.topic t on t.id = p.topic_id
              join core.forum f on f.id = t.forum_id
              where p.id = post_flag.post_id and t.id = post_flag.topic_id
                and f.organisation_id = post_flag.organisation_id));
create policy post_flag_update on core.post_flag for update using (false);
create policy post_flag_delete on core.post_flag for delete using (organisation_id = core.tenant() and core.moderates());
grant select, insert, delete on core.post_flag to ${app};
grant select, delete on core.post_flag to ${search};

-- Tells the forum's moderators that there is something to look at.
create function core.tell_flag() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), m.person_id, m.organisation_id, '', 'post-flagged',
         array [(select t.title from core.topic t where t.id = new.topic_id)], 'forums/flags', clock_timestamp()
  from core.membership m
  where m.organisation_id = new.organisation_id and m.until is null and m.paused_at is null
    and m.roles && array ['MODERATOR', 'ADMINISTRATOR'] and m.person_id <> new.person_id
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;
alter function core.tell_flag() owner to ${search};
create trigger flag_is_told after insert on core.post_flag for each row execute function core.tell_flag();

-- What was hidden or erased needs nobody's look any more.
create function core.settle_flags() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.post_flag f
  where f.topic_id = new.topic_id and (new.post_id is null or f.post_id = new.post_id);
  return null;
end $$;
alter function core.settle_flags() owner to ${search};
create trigger moderation_settles_flags after insert on core.moderation
  for each row when (new.kind in ('HIDDEN', 'ERASED')) execute function core.settle_flags();

create function core.forget_flags() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.post_flag where person_id = new.id;
  return null;
end $$;
alter function core.forget_flags() owner to ${search};
create trigger person_erased_forgets_flags after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_flags();

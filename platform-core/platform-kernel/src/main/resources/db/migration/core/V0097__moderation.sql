-- Who keeps a forum answers for what stands in it: its moderators close topics and hide topics and posts in it, whoever
-- wrote them, with a reason. A decision is a row of whoever decided, who alone takes it back; what follows from it is
-- derived by one trigger, because nobody may update a row of another organisation.
create function core.moderates() returns boolean language sql stable parallel safe
  return core.tenant() is not null and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR'));
comment on function core.moderates() is 'Whether the acting member is a moderator or administrator of the acting organisation.';

create table core.moderation (
  id uuid primary key,
  kind text not null check (kind in ('CLOSED', 'HIDDEN')),
  topic_id uuid not null references core.topic,
  post_id uuid references core.post,
  organisation_id bigint not null references core.organisation,
  person_id uuid references core.person,
  author_id uuid not null references core.person,
  author_organisation_id bigint not null references core.organisation,
  reason text not null check (length(reason) <= 500),
  decided_at timestamptz not null,
  check (kind = 'HIDDEN' or post_id is null),
  unique nulls not distinct (topic_id, post_id, kind, organisation_id)
);
comment on column core.moderation.post_id is 'Null: the topic itself.';
comment on column core.moderation.organisation_id is 'Whose moderator decided; only its moderators take the decision back.';
comment on column core.moderation.person_id is 'personal: kept as long as the decision, for who decides has to answer for it. Null: from before decisions were kept';
comment on column core.moderation.author_id is 'personal: kept, what was written for others stays without the name';
create index on core.moderation (organisation_id);
create index on core.moderation (author_organisation_id);
create index on core.moderation (post_id) where post_id is not null;

alter table core.topic add column hidden boolean not null default false;
alter table core.post add column hidden boolean not null default false;
comment on column core.topic.closed_at is 'Derived: the first decision that closes it.';
comment on column core.topic.hidden is 'Derived: whether a decision hides it.';
comment on column core.post.hidden is 'Derived: whether a decision hides it or its topic.';

-- Closing is a decision now; nobody writes the derived columns but the trigger.
grant select, insert on core.moderation to ${search};
set local role ${search};
insert into core.moderation
  (id, kind, topic_id, organisation_id, author_id, author_organisation_id, reason, decided_at)
select gen_random_uuid(), 'CLOSED', t.id, t.organisation_id, t.author_id, t.organisation_id, '', t.closed_at
from core.topic t where t.closed_at is not null;
reset role;
revoke insert on core.moderation from ${search};
revoke update (title, closed_at, version) on core.topic from ${app};

-- Who still sees what is hidden: its author, and the moderators of the author's organisation and of the one that keeps
-- the forum. Asked for hidden rows alone.
create function core.keeps_forum(of_forum uuid) returns boolean language sql stable parallel safe as $$
  select exists (select from core.forum f where f.id = of_forum and f.organisation_id = core.tenant())
$$;
create function core.sees_hidden_topic(of_forum uuid, of_organisation bigint, of_author uuid) returns boolean
language sql stable parallel safe as $$
  select (of_organisation = core.tenant() and of_author = core.person())
      or (core.moderates() and (of_organisation = core.tenant() or core.keeps_forum(of_forum)))
$$;

alter policy topic_select on core.topic using (
  (not hidden or core.sees_hidden_topic(forum_id, organisation_id, author_id))
  and (audience = 'PUBLIC'
       or (audience = 'NETWORK' and (core.network_on() or organisation_id = core.tenant()))
       or (audience = 'ORGANISATION' and organisation_id = core.tenant())
       or (audience = 'GROUP' and group_id in (select core.my_groups()))));

create function core.sees_hidden_post(of_topic uuid, of_organisation bigint, of_author uuid) returns boolean
language sql stable parallel safe as $$
  select (of_organisation = core.tenant() and of_author = core.person())
      or (core.moderates()
          and (of_organisation = core.tenant()
               or exists (select from core.topic t where t.id = of_topic
                          and (t.organisation_id = core.tenant() or core.keeps_forum(t.forum_id)))))
$$;

alter policy post_select on core.post using (
  (not hidden or core.sees_hidden_post(topic_id, organisation_id, author_id))
  and (audience = 'PUBLIC'
       or (audience = 'NETWORK' and (core.network_on() or topic_organisation_id = core.tenant()))
       or (audience = 'ORGANISATION' and topic_organisation_id = core.tenant())
       or (audience = 'GROUP' and exists (select from core.topic t where t.id = topic_id))));

alter policy post_insert on core.post with check (
  organisation_id = core.tenant() and author_id = core.person() and not hidden
  and exists (select from core.topic t where t.id = topic_id and t.closed_at is null and not t.hidden
              and (t.audience = 'GROUP' or not core.is_guest())));

alter table core.moderation enable row level security, force row level security;
comment on table core.moderation is 'rls: update never, a decision stands or is taken back';
create policy moderation_select on core.moderation for select using (
  organisation_id = core.tenant() or author_organisation_id = core.tenant());
-- The forum's organisation decides about everything that it can read in it, the topic's about its own topic's end.
create policy moderation_insert on core.moderation for insert with check (
  core.moderates() and organisation_id = core.tenant() and person_id = core.person()
  and exists (
    select from core.topic t
    where t.id = moderation.topic_id
      and (core.keeps_forum(t.forum_id) or (moderation.kind = 'CLOSED' and t.organisation_id = core.tenant()))
      and case when moderation.post_id is null
               then t.author_id = moderation.author_id and t.organisation_id = moderation.author_organisation_id
               else exists (select from core.post p
                            where p.id = moderation.post_id and p.topic_id = t.id and p.author_id = moderation.author_id
                              and p.organisation_id = moderation.author_organisation_id) end));
create policy moderation_update on core.moderation for update using (false);
create policy moderation_delete on core.moderation for delete using (core.moderates() and organisation_id = core.tenant());
grant select, insert, delete on core.moderation to ${app};

grant select on core.moderation, core.membership to ${search};
grant update (closed_at, hidden, version) on core.topic to ${search};
grant update (hidden, version) on core.post to ${search};

-- Derives the state of a topic and its posts from the decisions that stand. Posts that are hidden one by one do not count.
create function core.apply_moderation(of_topic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.topic t set
    closed_at = (select min(m.decided_at) from core.moderation m where m.topic_id = t.id and m.kind = 'CLOSED'),
    hidden = exists (select from core.moderation m
                     where m.topic_id = t.id and m.kind = 'HIDDEN' and m.post_id is null),
    version = t.version + 1
  where t.id = of_topic;
  update core.post p set hidden = s.hidden, version = p.version + 1
  from (select q.id, t.hidden or exists (select from core.moderation m where m.post_id = q.id) as hidden
        from core.post q join core.topic t on t.id = q.topic_id where t.id = of_topic) s
  where p.id = s.id and p.hidden <> s.hidden;
  update core.topic t set
    (post_count, last_post_at, last_organisation_id) = (
      select count(*), coalesce(max(p.created_at), t.created_at),
             coalesce((array_agg(p.organisation_id order by p.created_at desc, p.id desc))[1], t.organisation_id)
      from core.post p
      where p.topic_id = t.id and not exists (select from core.moderation m where m.post_id = p.id))
  where t.id = of_topic;
end $$;
revoke execute on function core.apply_moderation(uuid) from public;

-- What is hidden is not found; it comes back when it is shown again.
set local role ${search};
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
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, audience = excluded.audience, group_id = excluded.group_id,
      words = excluded.words;
end $$;
reset role;

create function core.index_moderated(of_topic uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.search_document d using core.topic t
  where t.id = of_topic and d.organisation_id = t.organisation_id and d.plugin = ''
    and ((d.kind = 'topic' and t.hidden and d.key = t.id::text)
         or (d.kind = 'post' and d.key in (select p.id::text from core.post p where p.topic_id = t.id and p.hidden)));
  perform core.index_posts(null, of_topic);
end $$;
revoke execute on function core.index_moderated(uuid) from public;

-- Tells the author, if it was not them, and writes both organisations' trails. Nobody can switch these notices off.
create function core.tell_moderation(decision core.moderation, deed text) returns void
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
    and m.person_id is distinct from core.person()
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
end $$;
revoke execute on function core.tell_moderation(core.moderation, text) from public;

-- "There is an answer" says nothing any more where the newest answer is hidden.
create function core.forget_answer(of_topic uuid, of_post uuid) returns void
language sql security definer set search_path = pg_catalog, core as $$
  delete from core.notice n using core.topic t, core.post p
  where t.id = of_topic and p.id = of_post
    and n.person_id = t.author_id and n.organisation_id = t.organisation_id and n.plugin = ''
    and n.kind = 'topic-answered' and n.address = 'topics/' || t.id || '#new' and n.read_at is null
    and not exists (select from core.post q
                    where q.topic_id = t.id and not q.hidden and (q.created_at, q.id) > (p.created_at, p.id))
$$;
revoke execute on function core.forget_answer(uuid, uuid) from public;

create function core.moderate() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  decision core.moderation := case when tg_op = 'DELETE' then old else new end;
begin
  perform core.apply_moderation(decision.topic_id);
  if decision.kind = 'HIDDEN' then
    perform core.index_moderated(decision.topic_id);
  end if;
  if tg_op = 'INSERT' and decision.post_id is not null then
    perform core.forget_answer(decision.topic_id, decision.post_id);
  end if;
  perform core.tell_moderation(decision,
    case when decision.post_id is null then 'topic.' else 'post.' end
    || case when tg_op = 'INSERT' then lower(decision.kind)
            when decision.kind = 'CLOSED' then 'reopened' else 'shown' end);
  return null;
end $$;

alter function core.apply_moderation(uuid) owner to ${search};
alter function core.index_moderated(uuid) owner to ${search};
alter function core.tell_moderation(core.moderation, text) owner to ${search};
alter function core.forget_answer(uuid, uuid) owner to ${search};
alter function core.moderate() owner to ${search};
create trigger moderation_counts after insert or delete on core.moderation for each row execute function core.moderate();

-- The same as before without what is hidden, which nobody has to read.
create or replace function core.own_unread_topics(most integer)
returns table (through text, id uuid, forum_id uuid, title text, audience text, group_name text, organisation_slug text,
               organisation_name text, organisation_initials text, post_count integer, last_post_at timestamptz,
               closed boolean, unread boolean)
language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := core.person();
  former text[] := array [coalesce(current_setting('app.tenant', true), ''), coalesce(current_setting('app.network', true), ''),
                          coalesce(current_setting('app.roles', true), ''), coalesce(current_setting('app.client', true), '')];
  own record;
begin
  for own in select * from core.own_spaces() loop
    perform core.act_in(own.organisation_id::text, own.network, own.roles, '');
    return query
      with newest as (
        (select t.id from core.topic t where t.organisation_id = own.organisation_id
         order by t.last_post_at desc, t.id desc limit 200)
        union
        (select t.id from core.topic t where t.audience in ('NETWORK', 'PUBLIC')
         order by t.last_post_at desc, t.id desc limit 200)
        union
        (select t.id from core.topic t where t.audience = 'GROUP' and t.group_id in (select core.my_groups())
         order by t.last_post_at desc, t.id desc limit 200))
      select own.slug, t.id, t.forum_id, t.title, t.audience, g.name, o.slug, o.name, o.initials, t.post_count,
             t.last_post_at, t.closed_at is not null, true
      from core.topic t
      join core.organisation o on o.id = t.organisation_id
      left join core.working_group g on g.id = t.group_id
      left join core.topic_read r on r.topic_id = t.id and r.person_id = me
      where t.id in (select n.id from newest n) and not t.hidden
        and (r.read_until is null or r.read_until < t.last_post_at)
      order by t.last_post_at desc, t.id desc
      limit most;
  end loop;
  perform core.act_in(former[1], former[2], former[3], former[4]);
end $$;

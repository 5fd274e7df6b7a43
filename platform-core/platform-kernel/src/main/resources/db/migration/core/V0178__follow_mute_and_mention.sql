-- Whoever takes part in a topic is told of its answers. Beyond that people follow forums and topics, or mute them, and are
-- mentioned by name. Who is told may read: core.reads says of anybody what the policies say of who acts.
create table core.watch (
  person_id uuid not null references core.person,
  item uuid not null,
  forum_id uuid references core.forum on delete cascade,
  topic_id uuid references core.topic on delete cascade,
  organisation_id bigint not null references core.organisation,
  followed boolean not null,
  since timestamptz not null,
  primary key (person_id, item),
  check (num_nonnulls(forum_id, topic_id) = 1 and item = coalesce(forum_id, topic_id))
);
comment on column core.watch.person_id is 'personal: erased';
comment on column core.watch.organisation_id is 'For which the person reads there.';
comment on column core.watch.followed is 'False: muted. What is chosen for a topic counts more than what is chosen for its forum.';
create index on core.watch (topic_id) where topic_id is not null;
create index on core.watch (forum_id) where forum_id is not null;
create index on core.watch (organisation_id);

alter table core.watch enable row level security, force row level security;
create policy watch_select on core.watch for select using (person_id = core.person());
create policy watch_insert on core.watch for insert with check (
  person_id = core.person() and organisation_id = core.tenant()
  and (exists (select from core.topic t where t.id = topic_id) or exists (select from core.forum f where f.id = forum_id)));
create policy watch_update on core.watch for update using (person_id = core.person());
create policy watch_delete on core.watch for delete using (person_id = core.person());
comment on table core.watch is 'rls: a person''s own';
grant select, insert, update (organisation_id, followed, since), delete on core.watch to ${app};
grant select, delete on core.watch to ${search};

-- Whom a post mentions. Its text holds a reference in place of the name, so that it shows the name that somebody has now.
create table core.mention (
  post_id uuid not null references core.post on delete cascade,
  person_id uuid not null references core.person,
  organisation_id bigint not null references core.organisation,
  mentioned_at timestamptz not null default now(),
  primary key (post_id, person_id)
);
comment on column core.mention.person_id is 'personal: erased';
comment on column core.mention.organisation_id is 'For which the person reads there.';
create index on core.mention (person_id);

alter table core.mention enable row level security, force row level security;
comment on table core.mention is 'rls: update never, somebody is mentioned or not';
create policy mention_select on core.mention for select using (exists (select from core.post p where p.id = post_id));
create policy mention_insert on core.mention for insert with check (
  exists (select from core.post p
          where p.id = post_id and p.author_id = core.person() and p.organisation_id = core.tenant()));
create policy mention_update on core.mention for update using (false);
create policy mention_delete on core.mention for delete using (
  exists (select from core.post p
          where p.id = post_id and p.author_id = core.person() and p.organisation_id = core.tenant()));
grant select, insert, delete on core.mention to ${app};
grant select, delete on core.mention to ${search};

create index post_by_author on core.post (topic_id, author_id, organisation_id) where not hidden and not erased;
create index person_by_name on core.person (lower(display_name));

create function core.without_references(written text) returns text language sql immutable parallel safe
  return regexp_replace(written, '(@|&#64;)\{[0-9a-f-]{36}\}', '@…', 'g');
comment on function core.without_references(text) is 'A post where nobody is named who is mentioned in it.';

-- References are nothing that anybody looks for.
create or replace function core.plain_text(html text) returns text language sql immutable parallel safe
  return trim(regexp_replace(regexp_replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        unistr(regexp_replace(regexp_replace(replace(
          regexp_replace(html, '<[^>]*>', ' ', 'g'),
          '\', '\\'), '&#x([1-9a-f][0-9a-f]{4});', '\\+0\1', 'g'), '&#x(10[0-9a-f]{4});', '\\+\1', 'g')),
        '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#34;', '"'), '&#39;', ''''), '&#64;', '@'), '&#61;', '='), '&#43;', '+'),
        '&#96;', '`'), '&amp;', '&'),
      '@\{[0-9a-f-]{36}\}', '', 'g'),
      '\s+', ' ', 'g'));

grant select on core.forum, core.group_member, core.membership, core.organisation, core.person, core.post, core.topic,
  core.unwanted_notice, auth.account to ${search};
set local role ${search};

-- Whether somebody reads for an organisation what has this circle: the same as the policies of topics and forums say of the
-- acting member, and as long as that person could act there. A test compares the two.
create function core.reads(of_audience text, owner bigint, in_group uuid, who uuid, reader bigint) returns boolean
language sql stable as $$
  select exists (
    select from core.membership m
    join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE'
    join auth.account a on a.person_id = m.person_id and a.disabled_at is null
    where m.person_id = who and m.organisation_id = reader and m.until is null
      and core.is_in_force(m.last_day, m.paused_at) and not 'CLIENT' = any (m.roles)
      and ((o.second_factor_roles && m.roles) is not true
           or auth.needs_factor(who))
      and case of_audience
            when 'PUBLIC' then true
            when 'NETWORK' then owner = reader or (m.network and m.roles <> array ['GUEST'])
            when 'ORGANISATION' then owner = reader
            else exists (select from core.group_member g
                         where g.group_id = in_group and g.person_id = who and g.organisation_id = reader) end)
$$;
revoke execute on function core.reads(text, bigint, uuid, uuid, bigint) from public;

create function core.reads_topic(t core.topic, who uuid, reader bigint) returns boolean language sql stable as $$
  select not t.hidden and core.reads(t.audience, t.organisation_id, t.group_id, who, reader)
$$;
revoke execute on function core.reads_topic(core.topic, uuid, bigint) from public;

-- Whether somebody wants to hear of a topic in which they take part, or that mentions them.
create function core.is_open_to(who uuid, t core.topic) returns boolean language sql stable as $$
  select coalesce((select w.followed from core.watch w where w.person_id = who and w.item = t.id),
                  (select w.followed from core.watch w where w.person_id = who and w.item = t.forum_id), true)
$$;
revoke execute on function core.is_open_to(uuid, core.topic) from public;

-- Who is told of a new post: whoever follows the topic or takes part in it, then whoever follows its forum.
create function core.listeners(t core.topic, but uuid)
returns table (person_id uuid, organisation_id bigint, kind text)
language sql stable as $$
  select distinct on (c.person_id) c.person_id, c.organisation_id, c.kind
  from (
    select w.person_id, w.organisation_id, 'topic-answered' as kind, 1 as place
    from core.watch w where w.topic_id = t.id and w.followed
    union all
    select t.author_id, t.organisation_id, 'topic-answered', 2
    union all
    select distinct p.author_id, p.organisation_id, 'topic-answered', 3
    from core.post p where p.topic_id = t.id and not p.hidden and not p.erased
    union all
    select w.person_id, w.organisation_id, 'forum-written', 4
    from core.watch w where w.forum_id = t.forum_id and w.followed) c
  where c.person_id <> but and core.is_open_to(c.person_id, t) and core.reads_topic(t, c.person_id, c.organisation_id)
  order by c.person_id, c.place, c.organisation_id
$$;
revoke execute on function core.listeners(core.topic, uuid) from public;

-- Tells of a post that the acting member has written; whoever it mentions is told of that instead.
create function core.tell_post(of_post uuid, at timestamptz) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  written core.post;
  of_topic core.topic;
begin
  select p.* into written from core.post p
  where p.id = of_post and p.author_id = core.person() and p.organisation_id = core.tenant();
  if not found then
    return;
  end if;
  select t.* into of_topic from core.topic t where t.id = written.topic_id;
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), l.person_id, l.organisation_id, '', l.kind,
         array [of_topic.title, (select o.name from core.organisation o where o.id = written.organisation_id)],
         'topics/' || of_topic.id || '#new', at
  from core.listeners(of_topic, written.author_id) l
  where not exists (select from core.unwanted_notice u
                    where u.person_id = l.person_id and u.plugin = '' and u.kind = l.kind)
    and not exists (select from core.notice m
                    where m.person_id = l.person_id and m.plugin = '' and m.kind = 'mentioned'
                      and m.address = 'topics/' || of_topic.id || '#b-' || of_post)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
end $$;
revoke execute on function core.tell_post(uuid, timestamptz) from public;
grant execute on function core.tell_post(uuid, timestamptz) to ${app};

create function core.tell_mention() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), new.person_id, new.organisation_id, '', 'mentioned',
         array [t.title, (select o.name from core.organisation o where o.id = p.organisation_id)],
         'topics/' || t.id || '#b-' || p.id, clock_timestamp()
  from core.post p join core.topic t on t.id = p.topic_id
  where p.id = new.post_id and p.author_id <> new.person_id
    and core.is_open_to(new.person_id, t) and core.reads_topic(t, new.person_id, new.organisation_id)
    and not exists (select from core.unwanted_notice u
                    where u.person_id = new.person_id and u.plugin = '' and u.kind = 'mentioned')
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;

-- Whom the acting member can mention in a topic, of those who are called so: people who read it and whom the member may
-- find, or who have written there by name.
create function core.mentionable(of_topic uuid, names text[])
returns table (typed text, person_id uuid, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select distinct on (n.typed, p.id) n.typed, p.id, m.organisation_id
  from core.topic t
  cross join unnest(names) n (typed)
  join core.person p on lower(p.display_name) = lower(n.typed) and p.erased_at is null
  join core.membership m on m.person_id = p.id and m.until is null
  where t.id = of_topic
    and core.reads_topic(t, core.person(), core.tenant())
    and core.reads_topic(t, p.id, m.organisation_id)
    and (t.audience = 'GROUP'
         or (core.works_for(core.tenant())
             and (m.organisation_id = core.tenant() or core.in_network(p.id, m.organisation_id)))
         or exists (select from core.post w
                    where w.topic_id = t.id and w.author_id = p.id and w.organisation_id = m.organisation_id
                      and not w.hidden and not w.erased))
  order by n.typed, p.id, m.organisation_id <> core.tenant(), m.since
  limit 500
$$;
revoke execute on function core.mentionable(uuid, text[]) from public;
grant execute on function core.mentionable(uuid, text[]) to ${app};

-- What the caller follows and has muted, as far as it can be read still; the latest choice first.
create function core.own_watches(most integer)
returns table (item uuid, topic boolean, title text, followed boolean, slug text, organisation text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select w.item, w.topic_id is not null, coalesce(t.title, f.title), w.followed, o.slug, o.name
  from core.watch w
  join core.organisation o on o.id = w.organisation_id
  left join core.topic t on t.id = w.topic_id
  left join core.forum f on f.id = w.forum_id
  where w.person_id = core.person()
    and case when w.topic_id is null
             then core.reads(f.audience, f.organisation_id, f.group_id, w.person_id, w.organisation_id)
             else core.reads_topic(t, w.person_id, w.organisation_id) end
  order by w.since desc, w.item limit most
$$;
revoke execute on function core.own_watches(integer) from public;
grant execute on function core.own_watches(integer) to ${app};

-- "There is an answer" says nothing any more where the newest answer is hidden, nor that somebody is mentioned in it.
create or replace function core.forget_answer(of_topic uuid, of_post uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  decided core.post;
  around core.topic;
  told uuid[];
begin
  select p.* into decided from core.post p where p.id = of_post;
  select t.* into around from core.topic t where t.id = of_topic;
  told := array (select l.person_id from core.listeners(around, decided.author_id) l
                 union select m.person_id from core.mention m where m.post_id = of_post);
  delete from core.notice n
  where n.person_id = any (told) and n.plugin = '' and n.read_at is null
    and ((n.kind = 'mentioned' and n.address = 'topics/' || of_topic || '#b-' || of_post)
         or (n.kind in ('topic-answered', 'forum-written') and n.address = 'topics/' || of_topic || '#new'
             and not exists (select from core.post q
                             where q.topic_id = of_topic and not q.hidden
                               and (q.created_at, q.id) > (decided.created_at, decided.id))));
end $$;

create function core.forget_watches() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.watch w where w.person_id = new.person_id and w.organisation_id = new.organisation_id;
  return null;
end $$;
create function core.forget_own_watches() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.watch w where w.person_id = new.id;
  delete from core.mention m where m.person_id = new.id;
  return null;
end $$;
create function core.forget_mentions() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.mention m where m.post_id = new.id;
  return null;
end $$;
reset role;

create trigger mention_is_told after insert on core.mention for each row execute function core.tell_mention();
create trigger membership_end_forgets_watches after update of until on core.membership
  for each row when (old.until is null and new.until is not null) execute function core.forget_watches();
create trigger person_erased_forgets_watches after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_own_watches();
create trigger post_erased_forgets_mentions after update of erased on core.post
  for each row when (new.erased and not old.erased) execute function core.forget_mentions();

-- Who follows a forum is told of it in the morning; about an event a letter goes out at once, so the notice needs no mail.
create or replace function core.usual_rhythm(notice text) returns text language sql immutable parallel safe
  return case when notice in ('registration-confirmed', 'event-changed', 'event-cancelled') then 'NEVER'
              when notice = 'forum-written' or notice like '%/%' then 'DAILY' else 'AT_ONCE' end;

-- As before, without what is muted, and with how many posts are new.
drop function core.own_unread_topics(integer);
create function core.own_unread_topics(most integer)
returns table (through text, id uuid, forum_id uuid, title text, audience text, group_name text, organisation_slug text,
               organisation_name text, organisation_initials text, post_count integer, last_post_at timestamptz,
               closed boolean, unread boolean, fresh bigint)
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
         order by t.last_post_at desc, t.id desc limit 200)),
      shown as (
        select t.*, r.read_until
        from core.topic t
        left join core.topic_read r on r.topic_id = t.id and r.person_id = me
        where t.id in (select n.id from newest n) and not t.hidden
          and (r.read_until is null or r.read_until < t.last_post_at)
          and coalesce((select w.followed from core.watch w where w.person_id = me and w.item = t.id),
                       (select w.followed from core.watch w where w.person_id = me and w.item = t.forum_id), true)
        order by t.last_post_at desc, t.id desc
        limit most)
      select own.slug, t.id, t.forum_id, t.title, t.audience, g.name, o.slug, o.name, o.initials, t.post_count,
             t.last_post_at, t.closed_at is not null, true,
             (select count(*) from (select from core.post p
                                    where p.topic_id = t.id and not p.hidden
                                      and p.created_at > coalesce(t.read_until, '-infinity') limit 100) n)
      from shown t
      join core.organisation o on o.id = t.organisation_id
      left join core.working_group g on g.id = t.group_id
      order by t.last_post_at desc, t.id desc;
  end loop;
  perform core.act_in(former[1], former[2], former[3], former[4]);
end $$;

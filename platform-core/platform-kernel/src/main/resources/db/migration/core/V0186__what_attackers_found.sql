-- What people who attacked the platform found and nobody had mended: see decision 0091.

-- What is decided in a working group is no concern of whoever may not know of the group.
alter policy moderation_select on core.moderation using (
  (organisation_id = core.tenant() or author_organisation_id = core.tenant())
  and exists (select from core.topic t where t.id = topic_id));

-- Chairs decide in their group's forum, whatever their organisation, beside the moderators of the one that keeps it.
create function core.runs_forum(of_forum uuid) returns boolean language sql stable as $$
  select (core.moderates() and core.keeps_forum(of_forum))
      or exists (select from core.forum f where f.id = of_forum and f.group_id in (select core.my_chairs()))
$$;
comment on function core.runs_forum(uuid) is 'Whether the acting member decides about what others write in a forum.';

create or replace function core.sees_hidden_topic(of_forum uuid, of_organisation bigint, of_author uuid) returns boolean
language sql stable as $$
  select (of_organisation = core.tenant() and (of_author = core.person() or core.moderates())) or core.runs_forum(of_forum)
$$;
create or replace function core.sees_hidden_post(of_topic uuid, of_organisation bigint, of_author uuid) returns boolean
language sql stable as $$
  select (of_organisation = core.tenant() and (of_author = core.person() or core.moderates()))
      or exists (select from core.topic t where t.id = of_topic
                 and ((core.moderates() and t.organisation_id = core.tenant()) or core.runs_forum(t.forum_id)))
$$;

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
      and ((moderation.kind <> 'WITHDRAWN' and core.runs_forum(t.forum_id))
           or (core.moderates()
               and ((moderation.kind in ('CLOSED', 'SOLVED') and t.organisation_id = core.tenant())
                    or (moderation.kind = 'ERASED' and moderation.post_id is not null
                        and moderation.author_organisation_id = core.tenant())))
           or (moderation.kind in ('WITHDRAWN', 'SOLVED') and moderation.author_id = core.person()
               and moderation.author_organisation_id = core.tenant()))));
alter policy moderation_delete on core.moderation using (
  organisation_id = core.tenant()
  and case kind when 'ERASED' then false
                when 'WITHDRAWN' then person_id = core.person()
                when 'SOLVED' then core.moderates() or author_id = core.person()
                                   or exists (select from core.topic t where t.id = topic_id and core.runs_forum(t.forum_id))
                else core.moderates()
                     or exists (select from core.topic t where t.id = topic_id and core.runs_forum(t.forum_id)) end);

-- Whoever is to help with an event has to see it, or its participants would be told to somebody whom it is not for.
create function core.could_organise(who uuid, of_event uuid) returns boolean language sql stable as $$
  select exists (
    select from core.event e
    join core.membership m on m.organisation_id = e.organisation_id and m.person_id = who
    where e.id = of_event and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and m.roles && array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER']
      and (e.audience <> 'GROUP'
           or exists (select from core.group_member g
                      where g.group_id = e.group_id and g.person_id = who and g.organisation_id = e.organisation_id))
      and (e.permission is null or e.permission = any (core.permissions(e.organisation_id, m.roles))))
$$;
alter policy event_organiser_insert on core.event_organiser with check (
  organisation_id = core.tenant()
  and exists (select from core.event e where e.id = event_id and core.organises(e.id, e.organisation_id, e.author_id))
  and core.could_organise(person_id, event_id));

set local role ${search};
-- The functions that act in one organisation after another run as the owner, under the policies.
grant execute on function core.my_chairs() to ${owner};

-- Trails say nothing of what was decided in a group, but that something was; and no forum of a group is named in them.
create or replace function core.tell_moderation(decision core.moderation, deed text) returns void
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  by_name text := (select o.name from core.organisation o where o.id = core.tenant());
  of_title text;
  of_group uuid;
  keeper bigint;
begin
  select t.title, t.group_id, f.organisation_id into of_title, of_group, keeper
  from core.topic t left join core.forum f on f.id = t.forum_id and f.group_id is not null where t.id = decision.topic_id;
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), o.id, clock_timestamp(), 'core', deed, coalesce(decision.post_id, decision.topic_id)::text,
         jsonb_strip_nulls(jsonb_build_object(
           'organisation', by_name, 'reason', case when of_group is null then nullif(decision.reason, '') end)),
         core.person()
  from core.organisation o where o.id in (decision.organisation_id, decision.author_organisation_id, keeper);
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

create or replace function core.tell_move() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  select gen_random_uuid(), o.id, clock_timestamp(), 'core', 'topic.moved', new.id::text,
         jsonb_strip_nulls(jsonb_build_object(
           'organisation', (select k.name from core.organisation k where k.id = core.tenant()),
           'from', (select f.title from core.forum f where f.id = old.forum_id and f.group_id is null),
           'to', (select f.title from core.forum f where f.id = new.forum_id and f.group_id is null))), core.person()
  from core.organisation o where o.id in (core.tenant(), new.organisation_id);
  return null;
end $$;

-- What the trails say of groups already.
update core.audit_entry a set details = a.details - array ['from', 'to', 'reason']
where core.is_moderation(a.owner, a.action) and a.details ?| array ['from', 'to', 'reason']
  and a.item in (select t.id::text from core.topic t where t.audience = 'GROUP'
                 union all
                 select p.id::text from core.post p where p.audience = 'GROUP');
update core.audit_entry a set details = a.details - 'group'
where a.owner = 'core' and a.action like 'group.%' and a.details ? 'group'
  and not exists (select from core.working_group g
                  where g.name = a.details ->> 'group' and (g.organisation_id = a.organisation_id or g.entry <> 'HIDDEN'));

-- It returns a page; from more the planner would conclude that it is better to read all topics.
create or replace function core.moderation_entries(before timestamptz, before_id uuid, most integer)
returns table (id uuid, noted_at timestamptz, action text, item text, details jsonb, person_id uuid)
language sql stable rows 20 security definer set search_path = pg_catalog, core as $$
  select e.id, e.noted_at, e.action, e.item, e.details, e.person_id
  from core.audit_entry e
  where core.works_for(core.tenant()) and e.organisation_id = core.tenant() and core.is_moderation(e.owner, e.action)
    and (before is null or (e.noted_at, e.id) < (before, before_id))
    and not exists (select from core.topic t
                    where t.id = e.item::uuid and t.audience = 'GROUP' and t.group_id not in (select core.my_groups()))
    and not exists (select from core.post p join core.topic t on t.id = p.topic_id
                    where p.id = e.item::uuid and p.audience = 'GROUP' and t.group_id not in (select core.my_groups()))
    and not exists (select from core.forum f
                    where f.id = e.item::uuid and f.audience = 'GROUP' and f.group_id not in (select core.my_groups()))
  order by e.noted_at desc, e.id desc limit most
$$;

-- In a group, its chairs are asked to look, too: on the topic's page, where they decide.
create or replace function core.tell_flag() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select gen_random_uuid(), asked.person_id, asked.organisation_id, '', 'post-flagged', '{}', asked.address, clock_timestamp()
  from (
    select m.person_id, m.organisation_id, 'forums/flags' as address
    from core.topic t join core.membership m on m.organisation_id = new.organisation_id
    where t.id = new.topic_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and m.roles && array ['MODERATOR', 'ADMINISTRATOR']
      and (t.audience <> 'GROUP'
           or exists (select from core.group_member g
                      where g.group_id = t.group_id and g.person_id = m.person_id and g.organisation_id = m.organisation_id))
    union all
    select m.person_id, m.organisation_id, 'topics/' || t.id || '#b-' || new.post_id
    from core.topic t
    join core.forum f on f.id = t.forum_id
    join core.group_member g on g.group_id = f.group_id and g.chair
    join core.membership m on m.person_id = g.person_id and m.organisation_id = g.organisation_id
    where t.id = new.topic_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
      and m.roles && array ['MODERATOR', 'ADMINISTRATOR', 'MEMBER']
      and not (m.organisation_id = new.organisation_id and m.roles && array ['MODERATOR', 'ADMINISTRATOR'])) asked
  where asked.person_id <> new.person_id
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return null;
end $$;

-- Cut first, ranked then: words that many have are not weighed for all who have them.
create or replace function core.search_everywhere(terms tsquery, most integer)
returns table (kind text, title text, snippet text, address text, organisation_slug text, organisation_name text,
               changed_at timestamptz, key text)
language sql stable security definer set search_path = pg_catalog, core as $$
  with newest as materialized (
    select d.id
    from core.search_document d
    where d.words @@ terms and d.plugin = '' and d.audience = 'PUBLIC' and d.kind in ('offer', 'event')
    order by d.changed_at + interval '0' desc, d.id desc
    limit 1000),
  best as materialized (
    select d.id, d.kind, ts_rank(d.words, terms, 1) as rank, d.changed_at
    from newest n join core.search_document d on d.id = n.id
    order by d.kind desc, rank desc, d.changed_at desc, d.id desc limit most)
  select b.kind,
         ts_headline('pg_catalog.german', d.title, s.shown, E'HighlightAll=true,StartSel="\x02",StopSel="\x03"'),
         core.snippet(d.text, s.shown), d.address, o.slug, o.name, d.changed_at, d.key
  from best b
  join core.search_document d on d.id = b.id
  join core.organisation o on o.id = d.organisation_id
  cross join lateral (select core.shown_terms(terms, d.title || ' ' || left(d.text, 20000)) as shown) s
  order by b.kind desc, b.rank desc, b.changed_at desc, b.id desc
$$;

-- Whoever rests, or belongs to an organisation whose door is closed, or is a guest only, reads nothing of the network.
create or replace function core.network_reach(out people bigint, out organisations bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select count(distinct m.person_id), count(distinct m.organisation_id)
  from core.membership m join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE'
  where m.until is null and m.network and core.is_in_force(m.last_day, m.paused_at)
    and m.roles && array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER']
$$;

-- A page begins behind somebody whom the one who asks may find; a key of one's own making tells of nobody else where the
-- name lies.
create or replace function core.directory(among text, of_organisation bigint, facets text[], wanted text[], after text[], most integer)
returns table (person_id uuid, organisation_id bigint, name text, value text, listed boolean)
language plpgsql stable security definer set search_path = pg_catalog, core
set enable_sort = off set enable_bitmapscan = off -- a page needs few of many, in the order of an index
as $$
declare
  in_network boolean := among = 'NETWORK';
  home bigint := case when among = 'NETWORK' then of_organisation else core.tenant() end;
  whose text := case when home is null then 'd.network'
                     when in_network then 'd.network and d.organisation_id = $1' else 'd.organisation_id = $1' end;
  highest text[] := array(select case when f = 'WORD' then w || U&'\+10FFFF' else w end
                          from unnest(facets, wanted) with ordinality u (f, w, n) order by n);
  lead integer := 1;
  fewest bigint;
  number bigint;
  looked integer := 0;
  told integer := 0;
  one record;
  from_name text := coalesce((select e.name from core.directory_entry e where e.person_id = after[2]::uuid
                              and e.organisation_id = after[3]::bigint and e.facet = 'ALL' and e.value = ''
                              and case when in_network then e.network else e.organisation_id = core.tenant() end), '');
begin
  if not (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR'))
     or core.tenant() is null or (in_network and not core.network_on()) then
    return;
  end if;
  for i in 2 .. cardinality(facets) loop
    if fewest is null then
      execute format('select count(*) from (select from core.directory_entry d where %s and d.facet = $2 and d.value >= $3
        and d.value <= $4 limit 2000) n', whose) into fewest using home, facets[1], wanted[1], highest[1];
    end if;
    execute format('select count(*) from (select from core.directory_entry d where %s and d.facet = $2 and d.value >= $3
      and d.value <= $4 limit 2000) n', whose) into number using home, facets[i], wanted[i], highest[i];
    if number < fewest then
      fewest := number;
      lead := i;
    end if;
  end loop;
  for one in execute format('select d.person_id, d.organisation_id, d.name, d.value from core.directory_entry d
      where %s and d.facet = $2 and d.value >= $3 and d.value <= $4
        and (d.value, d.name, d.person_id, d.organisation_id) > ($5, $6, $7, $8)
      order by d.value, d.name, d.person_id, d.organisation_id limit 5000', whose)
    using home, facets[lead], wanted[lead], highest[lead], after[1], from_name, after[2]::uuid, after[3]::bigint
  loop
    looked := looked + 1;
    if not exists (select from core.directory_entry s
                   where s.person_id = one.person_id and s.organisation_id = one.organisation_id and s.facet = facets[lead]
                     and s.value >= wanted[lead] and s.value < one.value and (s.network or not in_network))
       and not exists (
         select from unnest(facets, wanted, highest) with ordinality f (facet, low, high, n)
         where f.n <> lead
           and not exists (select from core.directory_entry h
                           where h.person_id = one.person_id and h.organisation_id = one.organisation_id
                             and h.facet = f.facet and h.value >= f.low and h.value <= f.high
                             and (h.network or not in_network)))
    then
      told := told + 1;
      return query select one.person_id, one.organisation_id, one.name, one.value, true;
      exit when told = most;
    elsif looked = 5000 then
      return query select one.person_id, one.organisation_id, one.name, one.value, false;
    end if;
  end loop;
end $$;
reset role;

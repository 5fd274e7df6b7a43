-- Full-text search. One table holds a document for each item of the core and what plugins put beside them; nobody reads
-- or writes it but the functions below, which carry the predicate inside: an index on words is of no use under policies.
create table core.search_document (
  id bigint generated always as identity primary key,
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^([a-z0-9]+(-[a-z0-9]+)*)?$'),
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(kind) <= 40),
  key text not null check (length(key) between 1 and 120),
  title text not null check (length(title) between 1 and 200),
  text text not null check (length(text) <= 100000),
  address text not null check (length(address) <= 400),
  audience text not null check (audience in ('ORGANISATION', 'GROUP', 'NETWORK', 'PUBLIC')),
  group_id uuid references core.working_group,
  permission text,
  owner_id uuid references core.person,
  facets jsonb not null default '{}',
  changed_at timestamptz not null,
  words tsvector not null,
  check ((audience = 'GROUP') = (group_id is not null)),
  unique (organisation_id, plugin, kind, key)
);
comment on column core.search_document.plugin is 'Empty for items of the core.';
comment on column core.search_document.address is 'Behind /o/{organisation}/, in the space of whoever looks.';
create index search_document_by_word on core.search_document using gin (words);
create index on core.search_document (group_id);
create index on core.search_document (owner_id);

alter table core.search_document enable row level security, force row level security;
comment on table core.search_document is 'rls: all false, only the reviewed search functions read and write it';
create policy search_document_select on core.search_document for select using (false);
create policy search_document_insert on core.search_document for insert with check (false);
create policy search_document_update on core.search_document for update using (false);
create policy search_document_delete on core.search_document for delete using (false);
grant select, insert, update, delete on core.search_document to ${search};
grant select on core.post, core.plugin_enablement, core.organisation, core.working_group to ${search};

-- In whose space somebody acts: as a member, or as an advice-seeker, who is nobody of the organisation otherwise.
create function core.space() returns bigint language sql stable parallel safe
  return coalesce(core.tenant(), core.client_of());

-- Letters of other alphabets' cousins become plain ones. Umlauts stay: the German stemmer knows Müller and Mueller as one.
create function core.plain_letters(written text) returns text language sql immutable parallel safe
  return translate(written, 'áàâãåăąéèêëěęíìîïıİóòôõőøúùûůűýÿçćčďđğłñńňřśšşșťţțźžżÁÀÂÃÅĂĄÉÈÊËĚĘÍÌÎÏÓÒÔÕŐØÚÙÛŮŰÝÇĆČĎĐĞŁÑŃŇŘŚŠŞȘŤŢȚŹŽŻ',
                            'aaaaaaaeeeeeeiiiiiioooooouuuuuyycccddglnnnrssssttttzzzaaaaaaaeeeeeeiiiioooooouuuuuycccddglnnnrssssttttzzz');

-- What a text is found by: its words as German and as English, those of the title with more weight.
create function core.search_words(title text, body text) returns tsvector language sql immutable parallel safe
  return setweight(to_tsvector('pg_catalog.german', core.plain_letters(title))
                   || to_tsvector('pg_catalog.english', core.plain_letters(title)), 'A')
      || setweight(to_tsvector('pg_catalog.german', core.plain_letters(body))
                   || to_tsvector('pg_catalog.english', core.plain_letters(body)), 'D');

-- What people typed. Of words with three letters and more the beginning is enough.
create function core.search_terms(typed text) returns tsquery language sql immutable parallel safe
  return regexp_replace(
      (websearch_to_tsquery('pg_catalog.german', core.plain_letters(typed))
       || websearch_to_tsquery('pg_catalog.english', core.plain_letters(typed)))::text,
      '''((?:[^'']|''''){3,})''', '''\1'':*', 'g')::tsquery;

-- The text of sanitised HTML, as our own renderer writes it.
create function core.plain_text(html text) returns text language sql immutable parallel safe
  return trim(regexp_replace(
      replace(replace(replace(replace(replace(replace(replace(replace(replace(replace(
        regexp_replace(html, '<[^>]*>', ' ', 'g'),
        '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#34;', '"'), '&#39;', ''''), '&#64;', '@'), '&#61;', '='), '&#43;', '+'),
        '&#96;', '`'), '&amp;', '&'),
      '\s+', ' ', 'g'));

-- Writes the documents of one post, of all posts of a topic, or (both null) of all there are. A topic's first post is the
-- topic's own document; answers are found one by one and named after their topic.
create function core.index_posts(one_post uuid, one_topic uuid) returns void
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
  where (one_post is null or p.id = one_post) and (one_topic is null or p.topic_id = one_topic)
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, audience = excluded.audience, group_id = excluded.group_id,
      words = excluded.words;
end $$;

create function core.index_events(one_event uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core set plan_cache_mode = force_custom_plan as $$
begin
  insert into core.search_document as d
    (organisation_id, plugin, kind, key, title, text, address, audience, group_id, changed_at, words)
  select e.organisation_id, '', 'event', e.id, e.title, trim(e.place || ' ' || core.plain_text(e.html)), 'events/' || e.id,
         e.audience, e.group_id, e.created_at, core.search_words(e.title, e.place || ' ' || core.plain_text(e.html))
  from core.event e
  where one_event is null or e.id = one_event
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, audience = excluded.audience, group_id = excluded.group_id,
      words = excluded.words;
end $$;

create function core.index_post() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.index_posts(new.id, null);
  return null;
end $$;

create function core.index_topic() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.index_posts(null, new.id);
  return null;
end $$;

create function core.index_event() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.index_events(new.id);
  return null;
end $$;

-- A plugin's document for the acting organisation. False: this member may not write it for that audience.
create function core.put_document(of_plugin text, of_kind text, of_key text, new_title text, new_text text, at_address text,
                                  for_audience text, for_group uuid, needing text, for_person uuid, with_facets jsonb,
                                  at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.search_document as d
    (organisation_id, plugin, kind, key, title, text, address, audience, group_id, permission, owner_id, facets,
     changed_at, words)
  select core.space(), of_plugin, of_kind, of_key, new_title, new_text, at_address, for_audience, for_group, needing,
         for_person, with_facets, at, core.search_words(new_title, new_text)
  where core.space() is not null and of_plugin <> ''
    and (for_audience not in ('NETWORK', 'PUBLIC') or core.network_on())
    and (for_group is null
         or exists (select from core.working_group g where g.id = for_group and g.organisation_id = core.space())
         or exists (select from core.group_member m where m.group_id = for_group and m.organisation_id = core.space()))
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, address = excluded.address, audience = excluded.audience,
      group_id = excluded.group_id, permission = excluded.permission, owner_id = excluded.owner_id,
      facets = excluded.facets, changed_at = excluded.changed_at, words = excluded.words;
  return found;
end $$;

-- Takes one document of the acting organisation out, or (kind and key null) all of the plugin.
create function core.remove_documents(of_plugin text, of_kind text, of_key text) returns bigint
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.search_document d
    where d.organisation_id = core.space() and d.plugin = of_plugin and of_plugin <> ''
      and (of_kind is null or (d.kind = of_kind and d.key = of_key))
    returning 1)
  select count(*) from gone
$$;

-- Finds what whoever acts may read. Who visits an organisation finds public items of that one only; a plugin's documents
-- are for members, while the plugin is in "running" and switched on for both organisations.
-- The newest 1000 matches are ranked and counted; one row is the total, one each hit of the page, one each facet value.
create function core.search(terms tsquery, visited bigint, running text[], of_plugin text, of_kind text,
                            of_organisation text, with_facets jsonb, after_rank numeric, after_at timestamptz,
                            after_id bigint, size integer)
returns table (part text, id bigint, plugin text, kind text, key text, title text, snippet text, address text,
               organisation_slug text, organisation_name text, changed_at timestamptz, rank numeric, n bigint)
language plpgsql stable security definer set search_path = pg_catalog, core set plan_cache_mode = force_custom_plan as $$
#variable_conflict use_column
declare
  here bigint := core.tenant();
  me uuid := core.person();
  network boolean := core.network_on();
  groups uuid[] := array (select core.my_groups());
  modules text[] := array (select e.plugin from core.plugin_enablement e
                           where e.organisation_id = here and e.plugin = any (running)
                             and core.plugin_is_on(here, e.plugin));
  permissions text[] := core.permissions(here, string_to_array(current_setting('app.roles', true), ','));
begin
  return query
  with newest as materialized (
    select d.id, d.plugin, d.kind, d.organisation_id, d.facets, d.changed_at, d.words
    from core.search_document d
    where d.words @@ terms
      and case when here is null or visited is not null then d.organisation_id = visited and d.audience = 'PUBLIC' and d.plugin = ''
               else d.audience = 'PUBLIC'
                 or (d.audience = 'NETWORK' and (network or d.organisation_id = here))
                 or (d.audience = 'ORGANISATION' and d.organisation_id = here)
                 or (d.audience = 'GROUP' and d.group_id = any (groups)) end
      and (d.plugin = ''
           or (visited is null and d.plugin = any (modules) and (d.permission is null or d.plugin || '/' || d.permission = any (permissions))
               and (d.owner_id is null or d.owner_id = me)
               and core.plugin_is_on(d.organisation_id, d.plugin)))
      and (of_kind is null or (d.plugin = of_plugin and d.kind = of_kind))
      and (of_organisation is null
           or d.organisation_id = (select o.id from core.organisation o where o.slug = of_organisation))
      and (with_facets is null or d.facets @> with_facets)
    order by d.changed_at + interval '0' desc, d.id desc -- not in the order of an index: always by word
    limit 1001),
  matches as materialized (
    select w.id, w.plugin, w.kind, w.organisation_id, w.facets, w.changed_at,
           round(ts_rank(w.words, terms, 1)::numeric, 6) as rank
    from newest w),
  page as (
    select m.id, m.rank from matches m
    where after_id is null or (m.rank, m.changed_at, m.id) < (after_rank, after_at, after_id)
    order by m.rank desc, m.changed_at desc, m.id desc
    limit size),
  hits as (
    select d.id, d.plugin, d.kind, d.key,
           ts_headline('pg_catalog.german', d.title, terms, E'HighlightAll=true,StartSel="\x02",StopSel="\x03"') as title,
           ts_headline('pg_catalog.german', left(d.text, 20000), terms,
                       E'StartSel="\x02",StopSel="\x03",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=" … "')
             as snippet,
           d.address, o.slug, o.name, d.changed_at, p.rank
    from page p
    join core.search_document d on d.id = p.id
    join core.organisation o on o.id = d.organisation_id
    order by p.rank desc, d.changed_at desc, d.id desc)
  select 'total', null::bigint, null, null, null, null, null, null, null, null, null::timestamptz, null::numeric, count(*)
  from matches
  union all
  select 'hit', h.*, null from hits h
  union all
  select 'kind', null, m.plugin, m.kind, null, null, null, null, null, null, null, null, count(*)
  from matches m group by m.plugin, m.kind
  union all
  select 'organisation', null, null, null, null, null, null, null, o.slug, o.name, null, null, count(*)
  from matches m join core.organisation o on o.id = m.organisation_id group by o.slug, o.name
  union all
  select 'facet', null, null, f.key, f.value, null, null, null, null, null, null, null, count(*)
  from matches m, jsonb_each_text(m.facets) f where of_kind is not null group by f.key, f.value;
end $$;

create trigger post_is_found after insert or update of html on core.post
  for each row execute function core.index_post();
create trigger topic_is_found after update of title, audience on core.topic
  for each row execute function core.index_topic();
create trigger event_is_found after insert or update of title, html, place on core.event
  for each row execute function core.index_event();

revoke execute on function core.index_posts(uuid, uuid), core.index_events(uuid), core.index_post(), core.index_topic(),
  core.index_event(), core.put_document(text, text, text, text, text, text, text, uuid, text, uuid, jsonb, timestamptz),
  core.remove_documents(text, text, text),
  core.search(tsquery, bigint, text[], text, text, text, jsonb, numeric, timestamptz, bigint, integer) from public;
grant execute on function
  core.put_document(text, text, text, text, text, text, text, uuid, text, uuid, jsonb, timestamptz),
  core.remove_documents(text, text, text),
  core.search(tsquery, bigint, text[], text, text, text, jsonb, numeric, timestamptz, bigint, integer) to ${app};

alter function core.index_posts(uuid, uuid) owner to ${search};
alter function core.index_events(uuid) owner to ${search};
alter function core.index_post() owner to ${search};
alter function core.index_topic() owner to ${search};
alter function core.index_event() owner to ${search};
alter function core.put_document(text, text, text, text, text, text, text, uuid, text, uuid, jsonb, timestamptz)
  owner to ${search};
alter function core.remove_documents(text, text, text) owner to ${search};
alter function core.search(tsquery, bigint, text[], text, text, text, jsonb, numeric, timestamptz, bigint, integer)
  owner to ${search};

-- What is there already.
set local role ${search};
select core.index_posts(null, null), core.index_events(null);
reset role;

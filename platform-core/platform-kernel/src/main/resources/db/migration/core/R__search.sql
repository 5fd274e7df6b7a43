-- What a search asks and shows. Nothing keeps what these functions answer, so their newest text stands here and nowhere
-- else: it runs again at the first start after it was changed. What makes the words that are kept (core.search_words and
-- what it calls) is in numbered scripts, for texts have to be indexed anew with them.

create or replace function core.search_terms(typed text) returns tsquery language sql immutable parallel safe as $$
  select regexp_replace(regexp_replace(regexp_replace(
      (websearch_to_tsquery('pg_catalog.german', f.typed)
       || websearch_to_tsquery('pg_catalog.english', f.typed)
       || websearch_to_tsquery('core.written', core.base_letters(f.typed)))::text,
      '''((?:[^'']|'''')+)''', '''\1'':*', 'g'), -- each word, from quote to quote, so that none is missed
      '''((?:[^'']|''''){1,2})'':\*', '''\1''', 'g'),
      '''((?:[^'']|''''){3})'':\*', '(''\1'':*AC | ''\1'')', 'g')::tsquery
  from (select core.fold(typed) as typed offset 0) f
$$;

-- The piece of a text that is worth showing. Marks are looked for there alone, since looking costs the square of it.
create or replace function core.best_stretch(written text, shown tsquery) returns text language sql immutable parallel safe as $$
  select case when length(written) <= 2400 then written else (
    select regexp_replace(b.piece, case when b.n > 1 then '^\S{0,100}\s' else '^$' end, '')
    from (select n, substr(written, n, 2400) as piece from generate_series(1, length(written), 2000) n) b
    order by ts_rank(to_tsvector('pg_catalog.german', b.piece), shown) desc, b.n
    limit 1) end
$$;

create or replace function core.snippet(written text, terms tsquery) returns text language sql stable parallel safe as $$
  select case when e.first_at = 0 or e.first_at > 41 then '… ' else left(written, e.first_at - 1) end
         || e.shown
         || case when e.last_at = 0 or length(written) - e.last_end > 40 then ' …' else substr(written, e.last_end + 1) end
  from (select p.shown, strpos(written, p.first) as first_at, strpos(written, p.last) as last_at,
               strpos(written, p.last) + length(p.last) - 1 as last_end
        from (select h.shown, split_part(h.bare, ' … ', 1) as first, split_part(h.bare, ' … ', -1) as last
              from (select s.shown, translate(s.shown, E'\x02\x03', '') as bare
                    from (select ts_headline('pg_catalog.german', core.best_stretch(left(written, 20000), terms), terms,
                                             E'StartSel="\x02",StopSel="\x03",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=" … "')
                                 as shown offset 0) s) h) p) e
$$;

-- For the marks in a hit: one of the words that are looked for, or one as it is written there that such a word is a part
-- of, or whose folded form begins with one.
create or replace function core.shown_terms(terms tsquery, written text) returns tsquery language sql immutable parallel safe as $$
  with part as materialized (
    select distinct m[1] as quoted, m[2] as begins
    from regexp_matches(querytree(terms), '''((?:[^'']|'''')+)''(:\*)?', 'g') m),
  word as materialized (select distinct quoted as part from part where quoted ~ '^[^''\\]{2,40}$')
  select coalesce(string_agg(it, ' | ')::tsquery, terms)
  from (select '''' || quoted || '''' || coalesce(begins, '') from part
        union
        select '''' || replace(replace(s.stem, '\', '\\'), '''', '''''') || ''''
        from (select case when lexeme collate "C" ~ '^[a-z]+$' then lexeme else core.base_letters(core.fold(lexeme)) end as word,
                     lexeme
              from unnest(to_tsvector('core.written', written)) offset 0) w,
             lateral (select unnest(ts_lexize('pg_catalog.german_stem', w.lexeme)) union select w.lexeme
                      union select unnest(ts_lexize('pg_catalog.german_stem', part)) -- joined words are marked in their parts
                      from regexp_split_to_table(w.lexeme, '-') part where w.lexeme ~ '-' and length(part) > 2) s (stem)
        where s.stem <> ''
          and exists (select from word p
                      where (position(p.part in w.word) > 3 and w.word collate "C" ~ '^[a-z]{6,40}$'
                             and (length(p.part) > 3 or right(w.word, 3) = p.part))
                         or (w.word <> w.lexeme and starts_with(btrim(w.word, ' "''.,:'), p.part)
                             and (length(p.part) > 2 or btrim(w.word, ' "''.,:') = p.part)))) shown (it)
$$;

-- The function belongs to this role, and only the owner may replace it.
set local role ${search};

-- Since when there are some 4000 documents with frequent words, enough for 1000 that somebody may read; null for words that
-- are not frequent. Only a plan is made for it: the statistics of the table know how frequent a word is.
create or replace function core.since_when(terms tsquery) returns timestamptz language plpgsql set search_path = pg_catalog, core as $$
declare
  known real := (select c.reltuples from pg_class c where c.oid = 'core.search_document'::regclass);
  plan jsonb;
  newest bigint;
begin
  if known < 10000 then
    return null;
  end if;
  execute format('explain (format json) select from core.search_document d where d.words @@ %L::tsquery', terms) into plan;
  newest := 4000 * known / greatest((plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric, 1);
  if newest > known / 2 then
    return null;
  end if;
  return (select d.changed_at from core.search_document d order by d.changed_at desc, d.id desc offset newest limit 1);
end $$;
revoke execute on function core.since_when(tsquery) from public;

-- Of plugins "running" holds their ids for members, and for a visitor what there is for visitors: plugin/page, where the page
-- is called as its backing.
create or replace function core.search(terms tsquery, visited bigint, running text[], of_plugin text, of_kind text,
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
                           where e.organisation_id = coalesce(visited, here)
                             and e.plugin = any (array (select split_part(r, '/', 1) from unnest(running) r))
                             and core.plugin_is_on(coalesce(visited, here), e.plugin));
  permissions text[] := core.permissions(here, string_to_array(current_setting('app.roles', true), ','));
  since timestamptz := core.since_when(terms);
  newest bigint[];
begin
  loop -- of a frequent word first among the newest documents, and among all if there are too few
    newest := array (
    select d.id
    from core.search_document d
    where d.words @@ terms
      and d.changed_at >= coalesce(since, '-infinity')
      and case when here is null or visited is not null then d.organisation_id = visited and d.audience = 'PUBLIC'
               else d.audience = 'PUBLIC'
                 or (d.audience = 'NETWORK' and (network or d.organisation_id = here))
                 or (d.audience = 'ORGANISATION' and d.organisation_id = here)
                 or (d.audience = 'GROUP' and d.group_id = any (groups)) end
      and (d.plugin = ''
           or (visited is not null and d.plugin = any (modules) and d.permission is null and d.owner_id is null
               and core.is_on_page(d.plugin, d.address, running))
           or (visited is null and d.plugin = any (modules) and (d.permission is null or d.plugin || '/' || d.permission = any (permissions))
               and (d.owner_id is null or d.owner_id = me)
               and core.plugin_is_on(d.organisation_id, d.plugin)))
      and (of_kind is null or (d.plugin = of_plugin and d.kind = of_kind))
      and (of_organisation is null
           or d.organisation_id = (select o.id from core.organisation o where o.slug = of_organisation))
      and (with_facets is null or d.facets @> with_facets)
    order by d.changed_at + interval '0' desc, d.id desc -- not in the order of an index: always by word
    limit 1001);
    exit when since is null or cardinality(newest) > 1000;
    since := null;
  end loop;
  return query
  with matches as materialized (
    select d.id, d.plugin, d.kind, d.organisation_id, d.facets, d.changed_at,
           round(ts_rank(d.words, terms, 1)::numeric, 6) as rank
    from core.search_document d
    where d.id = any (newest)),
  page as (
    select m.id, m.rank from matches m
    where after_id is null or (m.rank, m.changed_at, m.id) < (after_rank, after_at, after_id)
    order by m.rank desc, m.changed_at desc, m.id desc
    limit size),
  hits as (
    select d.id, d.plugin, d.kind, d.key,
           ts_headline('pg_catalog.german', d.title, s.shown, E'HighlightAll=true,StartSel="\x02",StopSel="\x03"') as title,
           core.snippet(d.text, s.shown) as snippet,
           d.address, o.slug, o.name, d.changed_at, p.rank
    from page p
    join core.search_document d on d.id = p.id
    join core.organisation o on o.id = d.organisation_id
    cross join lateral (select core.shown_terms(terms, d.title || ' ' || left(d.text, 20000)) as shown) s
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

reset role;

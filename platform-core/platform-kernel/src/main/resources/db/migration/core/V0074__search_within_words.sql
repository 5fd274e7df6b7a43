-- German joins words, so a part of a word has to be found as well: "Beratung" in "Gründungsberatung". The ends of long
-- words go into the index beside the words, with a weight of their own; a term that is the beginning of an end is a part
-- of the word. Weights: A the title's words, C the text's, B and D the ends of either.

-- Words as they are written, without those that say nothing. The stemmer would take letters off that an end needs: it
-- makes "sprachkur" of "Sprachkurs", but "kurs" of "Kurse".
create text search dictionary core.written_words (template = pg_catalog.simple, stopwords = german);
create text search configuration core.written (copy = pg_catalog.simple);
alter text search configuration core.written alter mapping replace pg_catalog.simple with core.written_words;

-- The letters that the German stemmer leaves.
create function core.base_letters(word text) returns text language sql immutable parallel safe
  return replace(translate(lower(word), 'äöü', 'aou'), 'ß', 'ss');

-- The ends, of three letters and more, of words that have at least three letters before them. Words of a natural length
-- only: a document has a bounded number of ends.
create function core.word_ends(written text, weight "char") returns tsvector language sql immutable parallel safe as $$
  select setweight(coalesce(string_agg('''' || e.ending || ''':' || e.position, ' ')::tsvector, ''), weight)
  from (select substr(b.word, n) as ending, min(b.position) as position
        from (select core.base_letters(w.lexeme) as word, w.positions[1] as position
              from unnest(to_tsvector('core.written', core.plain_letters(written))) w) b,
             generate_series(4, length(b.word) - 2) n
        where b.word collate "C" ~ '^[a-z]{6,40}$'
        group by 1) e
$$;

create or replace function core.search_words(title text, body text) returns tsvector language sql immutable parallel safe
  return setweight(to_tsvector('pg_catalog.german', core.plain_letters(title))
                   || to_tsvector('pg_catalog.english', core.plain_letters(title)), 'A')
      || core.word_ends(title, 'B')
      || setweight(to_tsvector('pg_catalog.german', core.plain_letters(body))
                   || to_tsvector('pg_catalog.english', core.plain_letters(body)), 'C')
      || core.word_ends(left(body, 20000), 'D');

-- What people typed. Of words with three letters and more the beginning is enough. One with three may also be the end of
-- a word; as any part it is in every other one.
create or replace function core.search_terms(typed text) returns tsquery language sql immutable parallel safe
  return regexp_replace(regexp_replace(regexp_replace(
      (websearch_to_tsquery('pg_catalog.german', core.plain_letters(typed))
       || websearch_to_tsquery('pg_catalog.english', core.plain_letters(typed))
       || websearch_to_tsquery('core.written', core.base_letters(core.plain_letters(typed))))::text,
      '''((?:[^'']|'''')+)''', '''\1'':*', 'g'), -- each word, from quote to quote, so that none is missed
      '''((?:[^'']|''''){1,2})'':\*', '''\1''', 'g'),
      '''((?:[^'']|''''){3})'':\*', '(''\1'':*AC | ''\1'')', 'g')::tsquery;

-- The terms and, for the marks in a hit, the words of its text that a term is a part of.
create function core.shown_terms(terms tsquery, written text) returns tsquery language sql immutable parallel safe as $$
  select terms || coalesce(string_agg(distinct '''' || s.stem || '''', ' | ')::tsquery, '')
  from (select core.base_letters(lexeme) as word, lexeme
        from unnest(to_tsvector('core.written', core.plain_letters(written)))) w,
       unnest(ts_lexize('pg_catalog.german_stem', w.lexeme)) s (stem)
  where w.word collate "C" ~ '^[a-z]{6,40}$' and s.stem collate "C" ~ '^[a-z]+$'
    and exists (select from regexp_matches(querytree(terms), '''([a-z]{3,40})''', 'g') part
                where position(part[1] in w.word) > 3 and (length(part[1]) > 3 or right(w.word, 3) = part[1]))
$$;

set local role ${search};
-- Finds what whoever acts may read. Who visits an organisation finds public items of that one only; a plugin's documents
-- are for members, while the plugin is in "running" and switched on for both organisations.
-- The newest 1000 matches are ranked and counted; one row is the total, one each hit of the page, one each facet value.
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
           ts_headline('pg_catalog.german', d.title, s.shown, E'HighlightAll=true,StartSel="\x02",StopSel="\x03"') as title,
           ts_headline('pg_catalog.german', left(d.text, 20000), s.shown,
                       E'StartSel="\x02",StopSel="\x03",MaxFragments=2,MaxWords=24,MinWords=10,FragmentDelimiter=" … "')
             as snippet,
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

select core.index_posts(null, null), core.index_events(null);
update core.search_document set words = core.search_words(title, text) where plugin <> '';
reset role;

-- A search costs what its words and its page are worth, whatever somebody wrote. PostgreSQL makes of "all of these or all
-- of those", for the marks in a hit, each pair of the two: of three times twenty words 8,000 lists of places. "One of
-- these" is a single list.

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

-- The piece of a text that is worth showing. Marks are looked for there alone, since looking costs the square of it.
create function core.best_stretch(written text, shown tsquery) returns text language sql immutable parallel safe as $$
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

-- Who comes by a link is nobody yet, so this looks for them: by the hash of the address and nothing else. An address has
-- 256 random bits: nobody comes upon one by trying, so tries are neither kept nor counted, and no other's keep anybody out.
drop function core.open_link(text, text, text, text, timestamptz);
drop table core.link_miss;
create function core.open_link(of_organisation text, of_plugin text, hash text, at timestamptz)
returns table (link uuid, page text, item text)
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  return query
    select l.id, l.page, l.item
    from core.link l join core.organisation o on o.id = l.organisation_id
    where l.token_hash = hash and l.plugin = of_plugin and o.slug = of_organisation
      and l.revoked_at is null and l.until > at and core.plugin_is_on(o.id, l.plugin);
  if found then
    update core.link l set opened_at = at where l.token_hash = hash and l.opened_at is null;
  end if;
end $$;
revoke execute on function core.open_link(text, text, text, timestamptz) from public;
grant execute on function core.open_link(text, text, text, timestamptz) to ${app};
alter function core.open_link(text, text, text, timestamptz) owner to ${search};

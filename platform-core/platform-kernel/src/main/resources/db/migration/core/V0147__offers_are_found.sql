-- The search finds offers, and whoever visits no organisation in particular finds the offers and public events of all.
grant select on core.offer to ${search};

set local role ${search};
create or replace function core.language_of(of_kind text, of_key text) returns text
language sql stable security definer set search_path = pg_catalog, core as $$
  select case of_kind
    when 'topic' then (select t.language from core.topic t where t.id = of_key::uuid)
    when 'post' then (select p.language from core.post p where p.id = of_key::uuid)
    when 'event' then (select e.language from core.event e where e.id = of_key::uuid)
    when 'offer' then 'de'
  end
$$;
reset role;

-- Writes the documents of one offer, or (null) of all. What is archived is not found.
create function core.index_offers(one_offer uuid) returns void
language plpgsql security definer set search_path = pg_catalog, core set plan_cache_mode = force_custom_plan as $$
begin
  delete from core.search_document d using core.offer f
  where d.organisation_id = f.organisation_id and d.plugin = '' and d.kind = 'offer' and d.key = f.id::text
    and f.archived_at is not null and (one_offer is null or f.id = one_offer);
  insert into core.search_document as d
    (organisation_id, plugin, kind, key, title, text, address, audience, group_id, changed_at, words)
  select f.organisation_id, '', 'offer', f.id, f.title_german, t.text, 'offers/' || f.id, 'PUBLIC', null, f.changed_at,
         core.search_words(f.title_german || ' ' || f.title_english, t.text)
  from core.offer f
  cross join lateral (select trim(concat_ws(' ', f.summary_german, f.audience_german, f.place, f.title_english,
                                            f.summary_english, f.audience_english)) as text offset 0) t
  where f.archived_at is null and (one_offer is null or f.id = one_offer)
  on conflict (organisation_id, plugin, kind, key) do update
  set title = excluded.title, text = excluded.text, changed_at = excluded.changed_at, words = excluded.words;
end $$;
revoke execute on function core.index_offers(uuid) from public;
alter function core.index_offers(uuid) owner to ${search};

create function core.index_offer() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.index_offers(new.id);
  return null;
end $$;
create trigger offer_is_found after insert or update on core.offer for each row
  execute function core.index_offer();
revoke execute on function core.index_offer() from public;
alter function core.index_offer() owner to ${search};

-- The offers and public events of all organisations; offers first, then by how well they match. Among the newest thousand.
create function core.search_everywhere(terms tsquery, most integer)
returns table (kind text, title text, snippet text, address text, organisation_slug text, organisation_name text,
               changed_at timestamptz, key text)
language sql stable security definer set search_path = pg_catalog, core as $$
  with matches as materialized (
    select d.id, d.kind, d.changed_at, ts_rank(d.words, terms, 1) as rank
    from core.search_document d
    where d.words @@ terms and d.plugin = '' and d.audience = 'PUBLIC' and d.kind in ('offer', 'event')
    order by d.changed_at + interval '0' desc, d.id desc
    limit 1000),
  best as (
    select m.id, m.kind, m.rank, m.changed_at from matches m
    order by m.kind desc, m.rank desc, m.changed_at desc, m.id desc limit most)
  select b.kind,
         ts_headline('pg_catalog.german', d.title, s.shown, E'HighlightAll=true,StartSel="\x02",StopSel="\x03"'),
         core.snippet(d.text, s.shown), d.address, o.slug, o.name, d.changed_at, d.key
  from best b
  join core.search_document d on d.id = b.id
  join core.organisation o on o.id = d.organisation_id
  cross join lateral (select core.shown_terms(terms, d.title || ' ' || left(d.text, 20000)) as shown) s
  order by b.kind desc, b.rank desc, b.changed_at desc, b.id desc
$$;
revoke execute on function core.search_everywhere(tsquery, integer) from public;
grant execute on function core.search_everywhere(tsquery, integer) to ${app};
alter function core.search_everywhere(tsquery, integer) owner to ${search};

-- Checking a paper writes only where a surname was wrong: whatever writes makes all kept pages be made anew.
drop function core.check_paper(text, text, date, timestamptz);
create function core.check_paper(hash text, surname text, today date, at timestamptz)
returns table (issuer text, label_de text, label_en text, issued_on date, valid_until date)
language sql security definer set search_path = pg_catalog, core as $$
  with missed as (
    update core.issued_paper p set
      misses = case when p.missed_at > at - interval '1 hour' then p.misses + 1 else 1 end,
      missed_at = at
    where p.code_hash = hash and p.surname_hash <> surname
      and (p.misses < 10 or p.missed_at is null or p.missed_at <= at - interval '1 hour'))
  select o.name, t.label_de, t.label_en, t.issued_on, t.valid_until
  from core.issued_paper t join core.organisation o on o.id = t.organisation_id
  where t.code_hash = hash and (t.surname_hash is null or t.surname_hash = surname)
    and t.ended_at is null and t.valid_until >= today
    and (t.misses < 10 or t.missed_at <= at - interval '1 hour')
$$;
revoke execute on function core.check_paper(text, text, date, timestamptz) from public;
grant execute on function core.check_paper(text, text, date, timestamptz) to ${app};
alter function core.check_paper(text, text, date, timestamptz) owner to ${search};

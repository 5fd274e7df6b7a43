-- The register of papers that organisations issued. Of a code only the hash is kept, of a surname a hash whose key is the
-- code: whoever has this table alone can try neither.
create table core.issued_paper (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kind text not null check (kind ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  label_de text not null check (length(label_de) between 1 and 120),
  label_en text not null check (length(label_en) between 1 and 120),
  item uuid not null,
  code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  surname_hash text check (surname_hash ~ '^[0-9a-f]{64}$'),
  issued_on date not null,
  valid_until date not null check (valid_until between issued_on and issued_on + interval '50 years'),
  ended_at timestamptz,
  misses int not null default 0,
  missed_at timestamptz
);
create index on core.issued_paper (organisation_id, plugin, item);

create function core.keeps_papers(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.is_system() or core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER'));

alter table core.issued_paper enable row level security, force row level security;
create policy issued_paper_select on core.issued_paper for select using (core.keeps_papers(organisation_id));
create policy issued_paper_insert on core.issued_paper for insert with check (core.keeps_papers(organisation_id));
create policy issued_paper_update on core.issued_paper for update using (core.keeps_papers(organisation_id));
create policy issued_paper_delete on core.issued_paper for delete using (core.keeps_papers(organisation_id));
grant select, insert, update (ended_at), delete on core.issued_paper to ${app};
grant select, delete, update (misses, missed_at) on core.issued_paper to ${search};

-- Whoever checks a paper is nobody, so this looks for it: one statement, whatever is wrong. Surnames are counted for each
-- paper: after ten wrong ones within an hour it tells nothing until the hour is over, on all servers, and keeps nobody
-- away from any other paper. Codes have 77 random bits: trying finds none, so tries of codes are not counted.
create function core.check_paper(hash text, surname text, today date, at timestamptz)
returns table (issuer text, label_de text, label_en text, issued_on date, valid_until date)
language sql security definer set search_path = pg_catalog, core as $$
  with tried as (
    update core.issued_paper p set
      misses = case when p.surname_hash is null or p.surname_hash = surname then p.misses
                    when p.missed_at > at - interval '1 hour' then least(p.misses + 1, 10)
                    else 1 end,
      missed_at = case when p.surname_hash is null or p.surname_hash = surname
                         or (p.misses >= 10 and p.missed_at > at - interval '1 hour') then p.missed_at
                       else at end
    where p.code_hash = hash
    returning p.*)
  select o.name, t.label_de, t.label_en, t.issued_on, t.valid_until
  from tried t join core.organisation o on o.id = t.organisation_id
  where (t.surname_hash is null or t.surname_hash = surname)
    and t.ended_at is null and t.valid_until >= today
    and (t.misses < 10 or t.missed_at <= at - interval '1 hour')
$$;
revoke execute on function core.check_paper(text, text, date, timestamptz) from public;
grant execute on function core.check_paper(text, text, date, timestamptz) to ${app};
alter function core.check_paper(text, text, date, timestamptz) owner to ${search};

-- Purging a plugin takes its papers along. Hashes stay out of the export.
create function core.forget_plugin_papers(purged text) returns table (name text, line text)
language sql security definer set search_path = pg_catalog, core as $$
  with gone as (
    delete from core.issued_paper t where t.plugin = purged and core.may_purge(purged)
    returning to_jsonb(t) - 'code_hash' - 'surname_hash' as line)
  select 'core.issued_paper', line::text from gone
$$;
revoke execute on function core.forget_plugin_papers(text) from public;
grant execute on function core.forget_plugin_papers(text) to ${app};
alter function core.forget_plugin_papers(text) owner to ${search};

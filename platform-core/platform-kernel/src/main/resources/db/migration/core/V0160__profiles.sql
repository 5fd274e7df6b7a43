-- What members tell about themselves, in each organisation for itself. Row security decides about rows, not columns, so each
-- piece is a row of its own, with those who may see it. Who leaves an organisation takes the profile along.
create table core.profile_field (
  organisation_id bigint not null,
  person_id uuid not null references core.person,
  field text not null check (field in (
    'ORIGINAL_NAME', 'LATIN_NAME', 'ADDRESS_FORM', 'FUNCTION', 'SUBPROJECT', 'LANGUAGES', 'TELEPHONE', 'EMAIL', 'ROOM')),
  text text not null check (length(text) between 1 and 254),
  audience text not null check (audience in ('NOBODY', 'ORGANISATION', 'NETWORK')),
  primary key (organisation_id, person_id, field),
  foreign key (organisation_id, person_id) references core.membership (organisation_id, person_id)
);
create index on core.profile_field (person_id);
comment on column core.profile_field.person_id is 'personal: erased';
comment on column core.profile_field.text is 'The plugin of a subproject; tags of languages with blanks between them; else as typed.';

-- By what people are found in the directories: in the order of their names, everybody (ALL), or those with a word of their
-- name or function, a language, a subproject, a district. Written anew by triggers.
create table core.directory_entry (
  person_id uuid not null references core.person,
  organisation_id bigint not null references core.organisation,
  facet text collate "C" not null,
  value text collate "C" not null,
  name text collate "de-x-icu" not null,
  network boolean not null,
  primary key (person_id, organisation_id, facet, value)
);
create index directory_entry_of_organisation on core.directory_entry (organisation_id, facet, value, name, person_id);
create index directory_entry_of_network on core.directory_entry (facet, value, name, person_id, organisation_id) where network;
comment on column core.directory_entry.person_id is 'personal: erased';
comment on column core.directory_entry.network is 'Whether the other organisations of the network may find the person by it.';

alter table core.directory_entry enable row level security, force row level security;
comment on table core.directory_entry is 'rls: all false, only the reviewed functions that find people read and write it';
create policy directory_entry_select on core.directory_entry for select using (false);
create policy directory_entry_insert on core.directory_entry for insert with check (false);
create policy directory_entry_update on core.directory_entry for update using (false);
create policy directory_entry_delete on core.directory_entry for delete using (false);
grant select, insert, delete on core.directory_entry to ${search};
grant select, delete on core.profile_field to ${search};
grant select on core.subproject to ${search};

create function core.in_network(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select core.network_on() and exists (select from core.directory_entry e
    where e.person_id = who and e.organisation_id = organisation and e.facet = 'ALL' and e.value = '' and e.network)
$$;
comment on function core.in_network(uuid, bigint) is 'Whether somebody takes part in the network, for one who does, too.';

alter table core.profile_field enable row level security, force row level security;
comment on table core.profile_field is 'rls: update never, a profile is written anew';
create policy profile_field_select on core.profile_field for select using (
  person_id = core.person()
  or (organisation_id = core.tenant() and audience <> 'NOBODY' and not core.is_guest())
  or (audience = 'NETWORK' and core.network_on() and core.in_network(person_id, organisation_id)));
create policy profile_field_insert on core.profile_field for insert with check (
  person_id = core.person() and organisation_id = core.tenant());
create policy profile_field_update on core.profile_field for update using (false);
create policy profile_field_delete on core.profile_field for delete using (
  person_id = core.person() and organisation_id = core.tenant());
grant select, insert, delete on core.profile_field to ${app};

-- Writes the entries of a person in an organisation anew. What nobody sees finds nobody.
create function core.write_directory(who uuid, organisation bigint) returns void
language sql security definer set search_path = pg_catalog, core as $$
  delete from core.directory_entry e where e.person_id = who and e.organisation_id = organisation;
  insert into core.directory_entry (person_id, organisation_id, facet, value, name, network)
  with told as (
    select f.field, f.text, f.audience = 'NETWORK' as network from core.profile_field f
    where f.person_id = who and f.organisation_id = organisation and f.audience <> 'NOBODY')
  select who, organisation, e.facet, e.value, p.display_name, bool_or(m.network and e.network)
  from core.membership m
  join core.person p on p.id = m.person_id
  cross join lateral (
    select 'ALL', '', true
    union all select 'WORD', w, true from core.name_words(p.display_name) w
    union all select 'WORD', w, t.network from told t, core.name_words(t.text) w
      where t.field in ('ORIGINAL_NAME', 'LATIN_NAME', 'FUNCTION')
    union all select 'LANGUAGE', l, t.network from told t, string_to_table(t.text, ' ') l where t.field = 'LANGUAGES'
    union all select 'SUBPROJECT', t.text, t.network from told t where t.field = 'SUBPROJECT'
    union all select 'DISTRICT', left(d, 5), true from core.organisation o, unnest(o.territory) d
      where o.id = organisation and length(d) >= 5
    union all select 'DISTRICT', left(d, 5), t.network
      from told t join core.subproject s on s.organisation_id = organisation and s.plugin = t.text, unnest(s.territory) d
      where t.field = 'SUBPROJECT' and length(d) >= 5) e (facet, value, network)
  where m.person_id = who and m.organisation_id = organisation and m.until is null and not 'CLIENT' = any (m.roles)
  group by e.facet, e.value, p.display_name
$$;

create function core.write_directory_of_member() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if new.until is not null or 'CLIENT' = any (new.roles) then
    delete from core.profile_field f where f.person_id = new.person_id and f.organisation_id = new.organisation_id;
  end if;
  perform core.write_directory(new.person_id, new.organisation_id);
  return null;
end $$;

create function core.write_directory_of_person() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.write_directory(m.person_id, m.organisation_id) from core.membership m
  where m.person_id = new.id and m.until is null;
  return null;
end $$;

create function core.write_directory_of_profiles() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.write_directory(c.person_id, c.organisation_id)
  from (select distinct person_id, organisation_id from changed) c;
  return null;
end $$;

create function core.write_directory_of_organisation() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  perform core.write_directory(m.person_id, m.organisation_id) from core.membership m
  where m.organisation_id
          = (case tg_op when 'DELETE' then to_jsonb(old) else to_jsonb(new) end ->> tg_argv[0])::bigint
    and m.until is null;
  return null;
end $$;

-- One page of a directory: those who meet all filters, in the order of their names, or of the words that begin as typed. The
-- filter that fewest meet leads. It looks at 5,000 at most; where it stopped without having found enough it says so with a
-- row that is not listed, behind which the next page goes on.
create function core.directory(among text, of_organisation bigint, facets text[], wanted text[], after text[], most integer)
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
                              and e.organisation_id = after[3]::bigint and e.facet = 'ALL' and e.value = ''), '');
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

-- In which organisations somebody stands in the directory of the one who asks; the own one first.
create function core.directory_places(who uuid)
returns table (organisation_id bigint, slug text, organisation text, name text)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.id, o.slug, o.name, e.name
  from core.directory_entry e
  join core.organisation o on o.id = e.organisation_id
  where e.person_id = who and e.facet = 'ALL' and e.value = ''
    and (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR'))
    and (o.id = core.tenant() or (core.network_on() and e.network))
  order by o.id <> core.tenant(), o.name, o.id
$$;

revoke execute on function core.in_network(uuid, bigint), core.write_directory(uuid, bigint), core.directory_places(uuid),
  core.directory(text, bigint, text[], text[], text[], integer) from public;
do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc where pronamespace = 'core'::regnamespace
    and proname in ('in_network', 'write_directory', 'write_directory_of_member', 'write_directory_of_person',
                    'write_directory_of_profiles', 'write_directory_of_organisation', 'directory', 'directory_places')
  loop
    execute format('alter function %s owner to ${search}', it);
  end loop;
end $$;
set local role ${search};
grant execute on function core.in_network(uuid, bigint), core.directory_places(uuid),
  core.directory(text, bigint, text[], text[], text[], integer) to ${app};
reset role;

create trigger membership_writes_directory after insert or update on core.membership
  for each row execute function core.write_directory_of_member();
create trigger person_writes_directory after update of display_name on core.person
  for each row execute function core.write_directory_of_person();
create trigger profile_writes_directory after insert on core.profile_field referencing new table as changed
  for each statement execute function core.write_directory_of_profiles();
create trigger profile_leaves_directory after delete on core.profile_field referencing old table as changed
  for each statement execute function core.write_directory_of_profiles();
create trigger organisation_writes_directory after update of territory on core.organisation
  for each row when (old.territory is distinct from new.territory) execute function core.write_directory_of_organisation('id');
create trigger subproject_writes_directory after insert or delete or update of territory, plugin on core.subproject
  for each row execute function core.write_directory_of_organisation('organisation_id');

-- Those who are there already.
set local role ${search};
select core.write_directory(m.person_id, m.organisation_id) from core.membership m where m.until is null;
reset role;

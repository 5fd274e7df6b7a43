-- What migrations of plugins repeat: who works in an organisation, until when a case is kept, and the row security of a table.

-- Guests and those whom an organisation advises do not work for it. The platform's own jobs, which act without a person, do.
create function core.works_for(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR') or core.has_role('MODERATOR') or core.has_role('MEMBER')
         or core.has_role('PLATFORM'));
comment on function core.works_for(bigint) is 'Whether a member of this organisation acts who works in it, or the platform itself.';

create function core.is_platform(organisation bigint) returns boolean language sql stable parallel safe
  return organisation = core.tenant() and core.has_role('PLATFORM');
comment on function core.is_platform(bigint) is 'Whether a job of the platform acts in this organisation.';

-- Kept until the end of the last of so many years after the year in which something ended.
create function core.may_be_erased(ended date, years integer) returns boolean language sql stable parallel safe
  return coalesce(ended < make_date(extract(year from current_date)::integer - years, 1, 1), false);
comment on function core.may_be_erased(date, integer) is 'Whether so many whole years have passed since the year of that day; never without a day.';

-- For searches in lists: every word is somewhere in the text, however the two are spelled.
create function core.holds(written text, wanted text) returns boolean language sql immutable parallel safe as $$
  select not exists (
    select from (select replace(lower(core.fold(written)), 'ß', 'ss') as text offset 0) w,
      regexp_split_to_table(replace(lower(core.fold(wanted)), 'ß', 'ss'), '\s+') word
    where position(word in w.text) = 0)
$$;
comment on function core.holds(text, text) is 'Whether each word that is wanted is found in what is written.';

-- Puts a table of the schema that is migrated under row security: four policies, and the rights that go with them. Runs as
-- whoever calls it, so it can do nothing that a migration could not do by itself; it is made such that slips are told. A later
-- kind of tables, those of cases, hands over its own conditions.
create function core.protect(
  its regclass,
  reads text default 'core.works_for(organisation_id)',
  writes text default null,
  changes text default null,
  erases text default null,
  reason text default null
) returns void language plpgsql as $$
declare
  own record;
  part text;
begin
  writes := coalesce(writes, reads);
  changes := coalesce(changes, writes);
  erases := coalesce(erases, writes);
  select c.relname, c.relkind, n.nspname into own
    from pg_catalog.pg_class c join pg_catalog.pg_namespace n on n.oid = c.relnamespace where c.oid = its;
  if own.nspname is distinct from pg_catalog.current_schema() or own.nspname in ('core', 'auth')
     or own.relkind not in ('r', 'p') then
    raise exception '% is no table of the schema that is migrated', its;
  end if;
  foreach part in array array [reads, writes, changes, erases] loop
    if part ~ ';|--|/\*' then
      raise exception '% is not one condition', part;
    end if;
    if pg_catalog.lower(pg_catalog.btrim(part)) in ('true', 'false') and reason is null then
      raise exception 'A condition of % is the same for all: say the reason', its;
    end if;
  end loop;

  execute pg_catalog.format('alter table %s enable row level security, force row level security', its);
  foreach part in array array ['select', 'insert', 'update', 'delete'] loop
    execute pg_catalog.format('drop policy if exists %I on %s', own.relname || '_' || part, its);
  end loop;
  if exists (select from pg_catalog.pg_policy p where p.polrelid = its) then
    raise exception '% has policies of its own, which would open what these close', its;
  end if;
  execute pg_catalog.format('create policy %I on %s for select using (%s)', own.relname || '_select', its, reads);
  execute pg_catalog.format('create policy %I on %s for insert with check (%s)', own.relname || '_insert', its, writes);
  execute pg_catalog.format('create policy %I on %s for update using (%s)', own.relname || '_update', its, changes);
  execute pg_catalog.format('create policy %I on %s for delete using (%s)', own.relname || '_delete', its, erases);
  if exists (select from pg_catalog.pg_policy p where p.polrelid = its
             and (p.polqual is null) = (p.polwithcheck is null)) then
    raise exception 'A condition of % closes its bracket', its;
  end if;

  execute pg_catalog.format('revoke all on %s from public, %I', its, '${app}');
  execute pg_catalog.format('grant select, insert%s%s on %s to %I',
    case when changes = 'false' then '' else ', update' end,
    case when erases = 'false' then '' else ', delete' end, its, '${app}');
  if reason is not null then
    execute pg_catalog.format('comment on table %s is %L', its, 'rls: ' || reason);
  end if;
end $$;
comment on function core.protect(regclass, text, text, text, text, text) is
  'For migrations of plugins: puts a table under row security. writes is as reads unless it is said, changes and erases as writes.';
revoke execute on function core.protect(regclass, text, text, text, text, text) from public;

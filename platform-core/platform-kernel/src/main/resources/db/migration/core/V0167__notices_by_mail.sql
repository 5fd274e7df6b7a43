-- Notices also come by mail, several in one: some minutes after they were written, each morning or each Monday.
create table core.mail_rhythm (
  person_id uuid not null references core.person,
  notice text not null check (length(notice) between 1 and 120),
  rhythm text not null check (rhythm in ('NEVER', 'AT_ONCE', 'DAILY', 'WEEKLY')),
  primary key (person_id, notice)
);
comment on column core.mail_rhythm.person_id is 'personal: erased';
comment on column core.mail_rhythm.notice is 'As in core.unwanted_mail: topic-answered, or plugin/kind. Without a row the usual rhythm.';

alter table core.mail_rhythm enable row level security, force row level security;
comment on table core.mail_rhythm is 'rls: a person''s own';
create policy mail_rhythm_select on core.mail_rhythm for select using (person_id = core.person());
create policy mail_rhythm_insert on core.mail_rhythm for insert with check (person_id = core.person());
create policy mail_rhythm_update on core.mail_rhythm for update using (person_id = core.person());
create policy mail_rhythm_delete on core.mail_rhythm for delete using (person_id = core.person());
grant select, insert, update (rhythm), delete on core.mail_rhythm to ${app};
grant select, delete on core.mail_rhythm to ${search};

-- Whoever takes a place knows it; what a plugin reports can mostly wait for the morning; an answer is awaited.
create function core.usual_rhythm(notice text) returns text language sql immutable parallel safe
  return case when notice = 'registration-confirmed' then 'NEVER' when notice like '%/%' then 'DAILY' else 'AT_ONCE' end;

create function core.mail_time(rhythm text, at timestamptz) returns timestamptz language sql stable parallel safe
  return case rhythm
    when 'AT_ONCE' then at + interval '2 minutes'
    when 'DAILY' then (date_trunc('day', at at time zone 'Europe/Berlin' - interval '7 hours') + interval '1 day 7 hours')
      at time zone 'Europe/Berlin'
    when 'WEEKLY' then (date_trunc('week', at at time zone 'Europe/Berlin' - interval '7 hours') + interval '7 days 7 hours')
      at time zone 'Europe/Berlin'
  end;
comment on function core.mail_time(text, timestamptz) is
  'When a notice goes out by mail: after two minutes, at seven in the morning, or on Monday at seven; null for never.';

alter table core.notice add column mail_due_at timestamptz;
comment on column core.notice.mail_due_at is 'When it goes out by mail, unless it was read before. Null: never, or it went.';
create index notice_mail_due on core.notice (mail_due_at) where mail_due_at is not null;

-- A notice that takes the place of an unread one goes out when that one would have gone.
create function core.plan_mail() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  key text := case when new.plugin = '' then new.kind else new.plugin || '/' || new.kind end;
begin
  if tg_op = 'INSERT' or old.mail_due_at is null then
    new.mail_due_at := core.mail_time(
      coalesce((select r.rhythm from core.mail_rhythm r where r.person_id = new.person_id and r.notice = key),
               core.usual_rhythm(key)), new.created_at);
  end if;
  return new;
end $$;
alter function core.plan_mail() owner to ${search};
create trigger notice_plans_mail before insert on core.notice for each row execute function core.plan_mail();
create trigger notice_plans_mail_again before update of created_at on core.notice
  for each row execute function core.plan_mail();

-- For whom notices are due, over all organisations: keys only.
create function core.due_notices(at timestamptz, most integer) returns table (person_id uuid, organisation_id bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select distinct n.person_id, n.organisation_id from core.notice n where n.mail_due_at <= at limit most
$$;
revoke execute on function core.due_notices(timestamptz, integer) from public;
grant execute on function core.due_notices(timestamptz, integer) to ${app};
alter function core.due_notices(timestamptz, integer) owner to ${search};

-- Takes the due notices of one member of the organisation for which the platform itself acts. Each is taken once, by
-- whichever server is faster; what was read meanwhile, or is of somebody who may not act or has no address, goes nowhere.
create function core.take_notices(whom uuid, at timestamptz)
returns table (plugin text, kind text, texts text[], address text, enabled boolean, email text, language text, name text)
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if not core.is_system() then
    return;
  end if;
  return query
    with taken as (
      update core.notice n set mail_due_at = null
      where n.person_id = whom and n.organisation_id = core.tenant() and n.mail_due_at <= at
      returning n.plugin, n.kind, n.texts, n.address, n.created_at, n.read_at, n.organisation_id)
    select t.plugin, t.kind, t.texts, t.address, core.plugin_is_on(t.organisation_id, t.plugin), a.email, p.language,
           p.display_name
    from taken t
    join core.person p on p.id = whom
    join auth.account a on a.person_id = whom and a.email is not null and a.disabled_at is null
    where t.read_at is null
      and exists (select from core.membership m
                  where m.person_id = whom and m.organisation_id = t.organisation_id and m.until is null
                    and core.is_in_force(m.last_day, m.paused_at))
    order by t.created_at;
end $$;
revoke execute on function core.take_notices(uuid, timestamptz) from public;
grant execute on function core.take_notices(uuid, timestamptz) to ${app};
alter function core.take_notices(uuid, timestamptz) owner to ${search};

create function core.forget_mail_rhythm() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from core.mail_rhythm r where r.person_id = new.id;
  return null;
end $$;
create trigger person_erased_forgets_mail_rhythm after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_mail_rhythm();
alter function core.forget_mail_rhythm() owner to ${search};

-- People come in by invitation. An invitation is opened with a code, of which only the hash is kept; whoever has the code
-- makes an account of their own, or takes the membership with the account they have.

-- Somebody without an e-mail address signs in with a name, which no address can be: it has no @.
alter table auth.account alter column email drop not null;
alter table auth.account add column user_name text unique
  check (user_name ~ '^[a-z0-9]([a-z0-9._-]*[a-z0-9])?$' and length(user_name) between 3 and 40);
alter table auth.account add constraint account_has_a_name check (email is not null or user_name is not null);

-- A membership may have a last day, for guests, and may rest for a time.
alter table core.membership add column last_day date;
alter table core.membership add column paused_at timestamptz;

create function core.is_in_force(last_day date, paused_at timestamptz) returns boolean language sql stable parallel safe
  return paused_at is null and (last_day is null or last_day >= (now() at time zone 'Europe/Berlin')::date);
comment on function core.is_in_force(date, timestamptz) is 'Whether a membership that has not ended lets its person act today.';

create table core.invitation (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  name text not null check (length(name) between 1 and 120),
  email text check (email = lower(email) and length(email) <= 254),
  roles text[] not null check (
    cardinality(roles) > 0 and roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST', 'CLIENT']
    and (not 'CLIENT' = any (roles) or (roles = array ['CLIENT'] and not network))),
  network boolean not null,
  last_day date,
  language text not null check (language in ('de', 'en')),
  code_hash text not null unique check (code_hash ~ '^[0-9a-f]{64}$'),
  mail_hash text unique check (mail_hash ~ '^[0-9a-f]{64}$'),
  made_by uuid not null references core.person,
  made_at timestamptz not null,
  sent_at timestamptz not null,
  until timestamptz not null check (until > sent_at),
  accepted_at timestamptz,
  accepted_by uuid references core.person on delete set null,
  revoked_at timestamptz,
  version integer not null default 0
);
comment on column core.invitation.mail_hash is
  'Of the code that stood in the mail and nowhere else: whoever has it has the address.';
create index on core.invitation (organisation_id, made_at desc, id desc);
create index on core.invitation (made_by);
create index on core.invitation (accepted_by);
comment on column core.invitation.made_by is 'personal: kept for 90 days after its end, for who invited has to answer for it';
comment on column core.invitation.accepted_by is 'personal: erased';

create function core.may_invite(organisation bigint, to_roles text[]) returns boolean language sql stable parallel safe
  return organisation = core.tenant()
    and (core.has_role('ADMINISTRATOR')
         or (to_roles = array ['CLIENT'] and (core.has_role('MEMBER') or core.has_role('MODERATOR'))));
comment on function core.may_invite(bigint, text[]) is
  'Administrators invite everybody; whoever works for the organisation invites those whom it advises.';

alter table core.invitation enable row level security, force row level security;
create policy invitation_select on core.invitation for select using (
  organisation_id = core.tenant()
  and (core.is_system() or core.has_role('ADMINISTRATOR')
       or (made_by = core.person() and core.may_invite(organisation_id, roles))));
create policy invitation_insert on core.invitation for insert with check (
  made_by = core.person() and core.may_invite(organisation_id, roles) and accepted_at is null and accepted_by is null);
create policy invitation_update on core.invitation for update using (
  core.may_invite(organisation_id, roles) and (core.has_role('ADMINISTRATOR') or made_by = core.person()));
create policy invitation_delete on core.invitation for delete using (
  organisation_id = core.tenant() and core.is_system() and until < now() - interval '90 days');
grant select, insert, delete, update (code_hash, mail_hash, made_by, sent_at, until, revoked_at, version)
  on core.invitation to ${app};
grant select, delete, update (accepted_at, accepted_by, version) on core.invitation to ${search};
grant insert, update on core.person, core.membership to ${search};
grant select on core.network_role to ${search};

-- Who leaves gives coming events to somebody else. The policy keeps it: authors cannot, administrators and moderators can.
grant update (author_id) on core.event to ${app};

-- Codes by which somebody who has forgotten a password sets a new one. Nobody reads them; functions alone write them.
create table auth.password_reset (
  code_hash text primary key check (code_hash ~ '^[0-9a-f]{64}$'),
  person_id uuid not null references core.person,
  organisation_id bigint references core.organisation,
  made_at timestamptz not null,
  until timestamptz not null check (until > made_at)
);
create index on auth.password_reset (person_id, made_at);
create index on auth.password_reset (until);
comment on column auth.password_reset.person_id is 'personal: erased';
comment on column auth.password_reset.organisation_id is 'Whose administrator made the code; null if the person asked for it by mail.';
alter table auth.password_reset enable row level security, force row level security;
comment on table auth.password_reset is 'rls: for functions of sign-in alone; each code ends after a day at most';
create policy password_reset_select on auth.password_reset for select using (false);
create policy password_reset_insert on auth.password_reset for insert with check (false);
create policy password_reset_update on auth.password_reset for update using (false);
create policy password_reset_delete on auth.password_reset for delete using (false);
grant select, insert, update, delete on auth.password_reset to ${search};

-- The membership check, which knows now of memberships that rest or are over.
create or replace function core.acting(who uuid, organisation_slug text)
returns table (organisation_id bigint, slug text, name text, initials text, person_name text, roles text[],
               network boolean, coordination boolean, plugins text[], permissions text[], here boolean, epoch integer)
language plpgsql as $$
begin
  perform set_config('app.person', who::text, true);
  return query
    select o.id, o.slug, o.name, o.initials, p.display_name, m.roles, m.network,
           exists (select from core.network_role r
                   where r.organisation_id = o.id and r.role = 'COORDINATION' and r.valid_until is null),
           array (select e.plugin from core.plugin_enablement e
                  where e.organisation_id = o.id
                    and not exists (select from core.plugin_withheld w
                                    where w.organisation_id = o.id and w.plugin = e.plugin)),
           core.permissions(o.id, m.roles),
           coalesce(o.slug = organisation_slug, false),
           a.session_epoch
    from auth.account a
    join core.person p on p.id = a.person_id
    left join core.membership m on m.person_id = a.person_id and m.until is null
      and core.is_in_force(m.last_day, m.paused_at)
    left join core.organisation o on o.id = m.organisation_id
    where a.person_id = who and a.disabled_at is null
    order by o.name collate "de-x-icu", o.id;
end $$;

set local role ${search};

-- Who signs in with an address or a name, and what a session of theirs begins with.
create or replace function auth.account_of(address text)
returns table (person_id uuid, password_hash text, disabled boolean, epoch integer)
language sql stable security definer set search_path = pg_catalog as $$
  select a.person_id, a.password_hash, a.disabled_at is not null, a.session_epoch
  from auth.account a where a.email = address or a.user_name = address
$$;

create or replace function core.own_email() returns text
language sql stable security definer set search_path = pg_catalog, core as $$
  select coalesce(a.email, a.user_name) from auth.account a where a.person_id = core.person()
$$;

-- Writes down what somebody tried who only knows an address or a name, once in ten minutes. False: there is no such account.
create or replace function auth.refused(address text, slowed boolean, caller text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid := (select a.person_id from auth.account a where a.email = address or a.user_name = address);
  what text := case when slowed then 'sign-in.slowed' else 'sign-in.failed' end;
begin
  if who is not null and not exists (
    select from auth.account_event e where e.person_id = who and e.action = what and e.happened_at > at - interval '10 minutes')
  then
    perform auth.note(who, what, caller, false, at);
  end if;
  return who is not null;
end $$;

-- Whether the one who invited still may: an invitation is worth no more than the right of its maker.
create function core.still_invites(organisation bigint, maker uuid, to_roles text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m
                 where m.organisation_id = organisation and m.person_id = maker and m.until is null
                   and core.is_in_force(m.last_day, m.paused_at)
                   and ('ADMINISTRATOR' = any (m.roles)
                        or (to_roles = array ['CLIENT'] and m.roles && array ['MEMBER', 'MODERATOR'])))
$$;
revoke execute on function core.still_invites(bigint, uuid, text[]) from public;

-- What a code opens, for whoever has it; also the one who has used it, until its end. Of the address only the mail tells.
create function auth.invitation(hash text, at timestamptz)
returns table (id uuid, organisation text, slug text, inviter text, name text, email text, roles text[], network boolean,
               last_day date, language text, until timestamptz, accepted_by uuid, known boolean)
language sql stable security definer set search_path = pg_catalog as $$
  select i.id, o.name, o.slug, p.display_name, i.name, case when i.mail_hash = hash then i.email end, i.roles, i.network,
         i.last_day, i.language, i.until, i.accepted_by,
         i.mail_hash = hash and exists (select from auth.account a where a.email = i.email)
  from core.invitation i
  join core.organisation o on o.id = i.organisation_id
  join core.person p on p.id = i.made_by
  where hash in (i.code_hash, i.mail_hash) and i.revoked_at is null and i.until > at and i.accepted_at is null
    and core.still_invites(i.organisation_id, i.made_by, i.roles)
$$;

-- Makes the account of somebody who was invited: with the address, for whoever has the code of the mail, or else with the
-- name that they choose. Only the account: its person takes the membership. 'gone': no such invitation or used; 'taken': the name or
-- the address has an account.
create function auth.open_account(hash text, new_id uuid, called text, speaks text, chosen text, secret text, at timestamptz)
returns text
language plpgsql security definer set search_path = pg_catalog as $$
declare
  opened core.invitation;
  address text;
begin
  select i.* into opened from core.invitation i
  where hash in (i.code_hash, i.mail_hash) and i.revoked_at is null and i.until > at and i.accepted_at is null
    and i.accepted_by is null and core.still_invites(i.organisation_id, i.made_by, i.roles)
  for update;
  if opened.id is null then
    return 'gone';
  end if;
  address := case when opened.mail_hash = hash then opened.email end;
  if exists (select from auth.account a where a.email = address or (address is null and a.user_name = chosen)) then
    return 'taken';
  end if;
  insert into core.person (id, display_name, advice_seeker, language, created_at)
  values (new_id, called, opened.roles = array ['CLIENT'], speaks, at);
  insert into auth.account (person_id, email, user_name, password_hash)
  values (new_id, address, case when address is null then chosen end, secret);
  update core.invitation i set accepted_by = new_id, version = i.version + 1 where i.id = opened.id;
  return 'made';
exception when unique_violation then
  return 'taken';
end $$;

-- Begins a way back in by mail, at most three times an hour for an account; tells which organisation writes: one of the
-- person's, or else the coordination. No row: there is nobody to write to.
create function auth.begin_reset(address text, hash text, ends_at timestamptz, at timestamptz)
returns table (person_id uuid, name text, email text, language text, organisation_id bigint)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  who uuid := (select a.person_id from auth.account a where a.email = address and a.disabled_at is null for update);
begin
  delete from auth.password_reset r where r.until < at - interval '1 day';
  if who is null or (select count(*) from auth.password_reset r
                     where r.person_id = who and r.organisation_id is null and r.made_at > at - interval '1 hour') >= 3 then
    return;
  end if;
  insert into auth.password_reset (code_hash, person_id, made_at, until) values (hash, who, at, ends_at);
  perform auth.note(who, 'reset.asked', '', false, at);
  return query
    select p.id, p.display_name, address, p.language, coalesce(
      (select min(m.organisation_id) from core.membership m where m.person_id = who and m.until is null),
      (select r.organisation_id from core.network_role r where r.role = 'COORDINATION' and r.valid_until is null))
    from core.person p where p.id = who;
end $$;

-- Whether a code that an administrator handed over may be used: its person belongs, and has belonged, to no other organisation.
create function core.holds_reset(who uuid, by_organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select by_organisation is null
      or not exists (select from core.membership m where m.person_id = who and m.organisation_id <> by_organisation)
$$;
revoke execute on function core.holds_reset(uuid, bigint) from public;

-- Whose password a code sets anew: what may not be in the password. No row: the code has ended.
create function auth.reset_of(hash text, at timestamptz) returns table (person_id uuid, name text, sign_in_name text)
language sql stable security definer set search_path = pg_catalog as $$
  select p.id, p.display_name, coalesce(a.email, a.user_name)
  from auth.password_reset r
  join auth.account a on a.person_id = r.person_id and a.disabled_at is null
  join core.person p on p.id = r.person_id
  where r.code_hash = hash and r.until > at and core.holds_reset(r.person_id, r.organisation_id)
$$;

-- Sets a new password by a code: all sessions, tokens and codes end, and no browser is known any more. False: the code has
-- ended.
create function auth.reset_password(hash text, replacement text, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  used auth.password_reset;
begin
  delete from auth.password_reset r
  where r.code_hash = hash and r.until > at and core.holds_reset(r.person_id, r.organisation_id) returning r.* into used;
  update auth.account a
  set password_hash = replacement, session_epoch = a.session_epoch + 1, version = a.version + 1
  where a.person_id = used.person_id and a.disabled_at is null;
  if not found then
    return false;
  end if;
  delete from auth.known_device d where d.person_id = used.person_id;
  perform auth.note(used.person_id, 'password.reset', '', used.organisation_id is null, at);
  update auth.access_token t set revoked_at = at
  where t.person_id = used.person_id and t.revoked_at is null and t.expires_at > at;
  if found then
    perform auth.note(used.person_id, 'tokens.revoked', '', used.organisation_id is null, at);
  end if;
  return true;
end $$;

-- A code that an administrator hands over. Whoever has it signs in as the person, and so an administrator gets none for
-- somebody who is or was more elsewhere: 'elsewhere'. 'nobody': no active member here.
create function core.make_reset(who uuid, hash text, ends_at timestamptz, at timestamptz) returns text
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  if not core.has_role('ADMINISTRATOR') or who is not distinct from core.person()
     or not exists (select from core.membership m join auth.account a on a.person_id = m.person_id and a.disabled_at is null
                    where m.person_id = who and m.organisation_id = core.tenant() and m.until is null) then
    return 'nobody';
  end if;
  if exists (select from core.membership m
             where m.person_id = who and m.organisation_id <> core.tenant()) then
    return 'elsewhere';
  end if;
  delete from auth.password_reset r where r.person_id = who;
  insert into auth.password_reset (code_hash, person_id, organisation_id, made_at, until)
  values (hash, who, core.tenant(), at, ends_at);
  insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
  values (gen_random_uuid(), who, core.tenant(), 'reset.handed', '', at);
  return 'made';
end $$;

-- The signed-in person takes the membership to which a code invites. No row: the code has ended, or is somebody else's.
create function core.accept_invitation(hash text, new_id uuid, at timestamptz)
returns table (invitation_id uuid, organisation_id bigint, slug text, active boolean)
language plpgsql security definer set search_path = pg_catalog, core as $$
declare
  opened core.invitation;
  there core.membership;
begin
  select i.* into opened from core.invitation i
  where hash in (i.code_hash, i.mail_hash) and i.revoked_at is null and i.until > at and i.accepted_at is null
    and (i.accepted_by is null or i.accepted_by = core.person())
    and core.still_invites(i.organisation_id, i.made_by, i.roles)
  for update;
  perform from core.person p where p.id = core.person() and p.erased_at is null for share;
  if not found or opened.id is null then
    return;
  end if;
  select m.* into there from core.membership m
  where m.organisation_id = opened.organisation_id and m.person_id = core.person() for update;
  if there.until is null and there.id is not null
     and (there.paused_at is not null or core.is_in_force(there.last_day, null)) then
    return query select opened.id, o.id, o.slug, true from core.organisation o where o.id = opened.organisation_id;
    return;
  end if;
  insert into core.membership as m (id, organisation_id, person_id, roles, network, since, last_day)
  values (new_id, opened.organisation_id, core.person(), opened.roles, opened.network, at, opened.last_day)
  on conflict on constraint membership_organisation_id_person_id_key do update
    set roles = excluded.roles, network = excluded.network, since = excluded.since, last_day = excluded.last_day,
        until = null, paused_at = null, version = m.version + 1;
  delete from auth.password_reset r where r.person_id = core.person() and r.organisation_id is not null;
  update core.invitation i set accepted_at = at, accepted_by = core.person(), version = i.version + 1 where i.id = opened.id;
  insert into auth.account_event (id, person_id, organisation_id, action, details, happened_at)
  values (gen_random_uuid(), core.person(), opened.organisation_id, 'member.added', array_to_string(opened.roles, ', '), at);
  insert into core.audit_entry (id, organisation_id, noted_at, owner, action, item, details, person_id)
  values (gen_random_uuid(), opened.organisation_id, at, 'core', 'invitation.accepted', core.person()::text,
          jsonb_build_object('roles', array_to_string(opened.roles, ', ')), core.person());
  return query select opened.id, o.id, o.slug, false from core.organisation o where o.id = opened.organisation_id;
end $$;

-- Ends what is over, in a job of the acting organisation.
create function core.end_overdue_memberships(today date, at timestamptz) returns setof uuid
language sql security definer set search_path = pg_catalog, core as $$
  update core.membership m set until = at, version = m.version + 1
  where m.organisation_id = core.tenant() and core.is_system() and m.until is null and m.last_day < today
  returning m.person_id
$$;

revoke execute on function core.end_overdue_memberships(date, timestamptz) from public;
grant execute on function core.end_overdue_memberships(date, timestamptz) to ${app};
revoke execute on function core.make_reset(uuid, text, timestamptz, timestamptz),
  core.accept_invitation(text, uuid, timestamptz) from public;
grant execute on function core.make_reset(uuid, text, timestamptz, timestamptz),
  core.accept_invitation(text, uuid, timestamptz) to ${app};

-- A person who is erased takes along the codes, and the invitations to the address, which the account still has then.
create function core.forget_entries() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.password_reset where person_id = new.id;
  delete from core.invitation i
  where i.accepted_by = new.id or i.email = (select a.email from auth.account a where a.person_id = new.id);
  return null;
end $$;

-- Whoever changes the password or ends all sessions ends the codes, too.
create function core.forget_resets() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  delete from auth.password_reset where person_id = new.person_id;
  return null;
end $$;

-- As before; an administrator who rests administers nothing.
create or replace function core.erasure_scope(who uuid)
returns table (organisation_id bigint, slug text, name text, active boolean, last_administrator boolean)
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.id, o.slug, o.name, m.until is null,
         m.until is null and 'ADMINISTRATOR' = any (m.roles)
           and not exists (select from core.membership other
                           where other.organisation_id = m.organisation_id and other.person_id <> who
                             and other.until is null and other.paused_at is null and 'ADMINISTRATOR' = any (other.roles))
  from core.membership m
  join core.organisation o on o.id = m.organisation_id
  where m.person_id = who
    and core.has_role('ADMINISTRATOR')
    and (core.is_network_administrator()
         or exists (select from core.membership here where here.person_id = who and here.organisation_id = core.tenant()))
  order by o.id
$$;

reset role;

create trigger account_forgets_resets after update of session_epoch on auth.account
  for each row when (old.session_epoch <> new.session_epoch) execute function core.forget_resets();
create trigger person_erased_forgets_entries after update of erased_at on core.person
  for each row when (old.erased_at is null and new.erased_at is not null) execute function core.forget_entries();

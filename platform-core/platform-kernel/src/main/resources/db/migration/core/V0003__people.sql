-- One account a person, memberships in any number of organisations, personal access tokens.
create table core.person (
  id uuid primary key,
  display_name text not null check (length(display_name) between 1 and 120),
  language text check (language in ('de', 'en')),
  theme text check (theme in ('system', 'light', 'dark', 'contrast', 'contrast-dark')),
  created_at timestamptz not null,
  version integer not null default 0
);

create table core.membership (
  id uuid primary key,
  organisation_id bigint not null references core.organisation,
  person_id uuid not null references core.person,
  roles text[] not null check (cardinality(roles) > 0 and roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST']),
  network boolean not null,
  since timestamptz not null,
  until timestamptz,
  version integer not null default 0,
  unique (organisation_id, person_id)
);
create index on core.membership (person_id);

create table auth.account (
  person_id uuid primary key references core.person,
  email text not null check (email = lower(email) and length(email) <= 254),
  password_hash text not null,
  disabled_at timestamptz,
  version integer not null default 0
);
create unique index account_email on auth.account (email);

create table auth.access_token (
  id uuid primary key,
  person_id uuid not null references core.person,
  name text not null check (length(name) between 1 and 80),
  token_hash text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);
create index on auth.access_token (person_id);

-- Failed sign-ins, counted by the hash of the address tried and of the caller's network address.
create table auth.sign_in_attempt (
  id bigint generated always as identity primary key,
  subject text not null,
  happened_at timestamptz not null
);
create index on auth.sign_in_attempt (subject, happened_at);

-- Checks a membership and binds the person in one statement. No row: the person is no active member there.
create function core.acting(who uuid, organisation_slug text)
returns table (organisation_id bigint, slug text, name text, person_name text, roles text[], network boolean, coordination boolean)
language plpgsql as $$
begin
  perform set_config('app.person', who::text, true);
  return query
    select o.id, o.slug, o.name, p.display_name, m.roles, m.network,
           exists (select from core.network_role r
                   where r.organisation_id = o.id and r.role = 'COORDINATION' and r.valid_until is null)
    from core.organisation o
    join core.membership m on m.organisation_id = o.id and m.person_id = who and m.until is null
    join core.person p on p.id = who
    join auth.account a on a.person_id = who and a.disabled_at is null
    where o.slug = organisation_slug;
end $$;

-- Who has an e-mail address, and the stored hash. Presenting the address is what opens the row.
create function core.account_of(address text)
returns table (person_id uuid, password_hash text, disabled boolean)
language plpgsql as $$
begin
  perform set_config('app.credential', address, true);
  return query select a.person_id, a.password_hash, a.disabled_at is not null from auth.account a where a.email = address;
end $$;

-- The owner of a live token, in one statement; notes the use at most once an hour.
create function core.token_owner(presented text, at timestamptz) returns uuid
language plpgsql as $$
declare
  used auth.access_token;
begin
  perform set_config('app.credential', presented, true);
  select * into used from auth.access_token t
  where t.token_hash = presented and t.revoked_at is null and t.expires_at > at;
  if used.last_used_at is null or used.last_used_at < at - interval '1 hour' then
    update auth.access_token set last_used_at = at where id = used.id;
  end if;
  return used.person_id;
end $$;

alter table core.person enable row level security, force row level security;
comment on table core.person is 'rls: delete never by this role, a person is erased by the erasure procedure';
create policy person_select on core.person for select using (
  id = core.person() or core.network_on()
  or exists (select from core.membership m where m.person_id = person.id and m.organisation_id = core.tenant()));
create policy person_insert on core.person for insert with check (core.has_role('ADMINISTRATOR'));
create policy person_update on core.person for update using (id = core.person());
create policy person_delete on core.person for delete using (false);

alter table core.membership enable row level security, force row level security;
comment on table core.membership is 'rls: delete never, a membership ends';
create policy membership_select on core.membership for select
  using (person_id = core.person() or organisation_id = core.tenant());
create policy membership_insert on core.membership for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy membership_update on core.membership for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy membership_delete on core.membership for delete using (false);

alter table auth.account enable row level security, force row level security;
comment on table auth.account is 'rls: delete never by this role, an account is erased by the erasure procedure';
create policy account_select on auth.account for select using (person_id = core.person() or email = core.credential());
create policy account_insert on auth.account for insert with check (core.has_role('ADMINISTRATOR'));
create policy account_update on auth.account for update using (person_id = core.person());
create policy account_delete on auth.account for delete using (false);

alter table auth.access_token enable row level security, force row level security;
comment on table auth.access_token is 'rls: delete never, a token is revoked';
create policy access_token_select on auth.access_token for select
  using (person_id = core.person() or token_hash = core.credential());
create policy access_token_insert on auth.access_token for insert with check (person_id = core.person());
create policy access_token_update on auth.access_token for update
  using (person_id = core.person() or token_hash = core.credential());
create policy access_token_delete on auth.access_token for delete using (false);

alter table auth.sign_in_attempt enable row level security, force row level security;
comment on table auth.sign_in_attempt is 'rls: no tenant, it exists before anyone is known; holds hashes only, for a day; update never';
create policy sign_in_attempt_select on auth.sign_in_attempt for select using (true);
create policy sign_in_attempt_insert on auth.sign_in_attempt for insert with check (true);
create policy sign_in_attempt_update on auth.sign_in_attempt for update using (false);
create policy sign_in_attempt_delete on auth.sign_in_attempt for delete using (true);

grant select, insert, update on core.person, core.membership, auth.account, auth.access_token to ${app};
grant select, insert, delete on auth.sign_in_attempt to ${app};
grant select on core.membership to ${search};

-- How many people a network item reaches; numbers only, no rows.
create function core.network_reach(out people bigint, out organisations bigint)
language sql stable security definer set search_path = pg_catalog, core as $$
  select count(distinct person_id), count(distinct organisation_id) from core.membership where until is null and network
$$;
revoke execute on function core.network_reach() from public;
grant execute on function core.network_reach() to ${app};
alter function core.network_reach() owner to ${search};

-- Whether a person is an active member of an organisation, for taking people of other organisations into a group.
create function core.takes_part(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m
                 where m.person_id = who and m.organisation_id = organisation and m.until is null
                   and (m.network or m.organisation_id = core.tenant()))
$$;
revoke execute on function core.takes_part(uuid, bigint) from public;
grant execute on function core.takes_part(uuid, bigint) to ${app};
alter function core.takes_part(uuid, bigint) owner to ${search};

-- What must be read again, such as the secret of a second factor, is sealed with a key that is not in the database: see decision
-- 0092. The database knows only the fingerprint of that key, so that no server works with another one.

create table auth.seal_key (
  fingerprint text primary key check (fingerprint ~ '^[0-9a-f]{16}$')
);
create unique index on auth.seal_key ((true));
comment on column auth.seal_key.fingerprint is 'Of the key with which the servers seal; nothing can be opened with it.';
alter table auth.seal_key enable row level security, force row level security;
comment on table auth.seal_key is 'rls: for functions of sign-in alone';
create policy seal_key_select on auth.seal_key for select using (false);
create policy seal_key_insert on auth.seal_key for insert with check (false);
create policy seal_key_update on auth.seal_key for update using (false);
create policy seal_key_delete on auth.seal_key for delete using (false);
grant select, insert on auth.seal_key to ${search};

alter table auth.second_factor drop constraint second_factor_secret_check;
alter table auth.second_factor add constraint second_factor_secret_check
  check (secret ~ '^[A-Z2-7]{32}$' or secret ~ '^v1\.[A-Za-z0-9_-]{40,200}$');
comment on column auth.second_factor.secret is 'Sealed; one from before that is sealed by the next start of a server.';

set local role ${search};

-- The fingerprint of the key of this installation; null as long as there is none.
create function auth.seal_fingerprint() returns text
language sql stable security definer set search_path = pg_catalog as $$
  select k.fingerprint from auth.seal_key k
$$;

-- The first server tells its key. Gives the one that counts.
create function auth.keep_seal_fingerprint(fresh text) returns text
language plpgsql security definer set search_path = pg_catalog as $$
begin
  insert into auth.seal_key (fingerprint) values (fresh) on conflict do nothing;
  return (select k.fingerprint from auth.seal_key k);
end $$;

-- Second factors whose secret is not sealed yet.
create function auth.plain_factors() returns table (person_id uuid, secret text)
language sql stable security definer set search_path = pg_catalog as $$
  select f.person_id, f.secret from auth.second_factor f where f.secret !~ '^v1\.' order by f.person_id limit 100
$$;

-- False: the secret is another one by now.
create function auth.seal_factor(who uuid, present text, replacement text) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  update auth.second_factor f set secret = replacement where f.person_id = who and f.secret = present;
  return found;
end $$;

reset role;

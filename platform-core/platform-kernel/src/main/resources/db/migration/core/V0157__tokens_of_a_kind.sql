-- A token may be for reading only, and for one organisation only. Those of before may do everything, as they were told.
alter table auth.access_token add column writes boolean not null default true;
alter table auth.access_token add column organisation_id bigint references core.organisation;
create index on auth.access_token (organisation_id);
comment on column auth.access_token.organisation_id is 'The only organisation for which it acts; null for all of the person.';

set local role ${search};
drop function auth.token_owner(text, timestamptz), auth.add_token(uuid, uuid, text, text, timestamptz, timestamptz);

-- The owner of a live token of an account that is not disabled, and what it may do; notes the use at most once an hour.
create function auth.token_owner(presented text, at timestamptz)
returns table (person_id uuid, writes boolean, organisation text)
language plpgsql security definer set search_path = pg_catalog as $$
declare
  used auth.access_token;
begin
  select t.* into used
  from auth.access_token t join auth.account a on a.person_id = t.person_id and a.disabled_at is null
  where t.token_hash = presented and t.revoked_at is null and t.expires_at > at;
  if used.id is null then
    return;
  end if;
  if used.last_used_at is null or used.last_used_at < at - interval '1 hour' then
    update auth.access_token set last_used_at = at where id = used.id;
  end if;
  return query select used.person_id, used.writes, (select o.slug from core.organisation o where o.id = used.organisation_id);
end $$;

-- At most fifty live ones. False: there are so many, or the person is no member of that organisation.
create function auth.add_token(new_id uuid, who uuid, called text, hash text, may_write boolean, only_for text,
                               until timestamptz, at timestamptz) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
  organisation bigint := (select o.id from core.organisation o join core.membership m on m.organisation_id = o.id
                          where o.slug = only_for and m.person_id = who and m.until is null);
begin
  if (only_for is not null and organisation is null)
     or (select count(*) from auth.access_token t where t.person_id = who and t.revoked_at is null and t.expires_at > at) >= 50
  then
    return false;
  end if;
  insert into auth.access_token (id, person_id, name, token_hash, created_at, expires_at, writes, organisation_id)
  values (new_id, who, called, hash, at, until, may_write, organisation);
  perform auth.note(who, 'token.made', called, true, at);
  return true;
end $$;
reset role;

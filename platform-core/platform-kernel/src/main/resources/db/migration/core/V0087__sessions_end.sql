-- Sessions and tokens are worth what the account behind them is worth: both are asked for in the statement that every
-- request needs anyway.
alter table auth.account add column session_epoch integer not null default 0;
comment on column auth.account.session_epoch is 'Sessions that began under an earlier number have ended.';

-- The membership check. No row: there is no such account, or it is disabled. An account without memberships has one row
-- in which nothing but the name and the epoch is told.
drop function core.acting(uuid, text);
create function core.acting(who uuid, organisation_slug text)
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
    left join core.organisation o on o.id = m.organisation_id
    where a.person_id = who and a.disabled_at is null
    order by o.name collate "de-x-icu", o.id;
end $$;

-- Who has an e-mail address, and what a session of theirs begins with.
drop function core.account_of(text);
create function core.account_of(address text)
returns table (person_id uuid, password_hash text, disabled boolean, epoch integer)
language plpgsql as $$
begin
  perform set_config('app.credential', address, true);
  return query select a.person_id, a.password_hash, a.disabled_at is not null, a.session_epoch
    from auth.account a where a.email = address;
end $$;

-- The owner of a live token of an account that is not disabled, in one statement; notes the use at most once an hour.
-- Presenting the token proves the person, which is what opens the account's row.
create or replace function core.token_owner(presented text, at timestamptz) returns uuid
language plpgsql as $$
declare
  used auth.access_token;
begin
  perform set_config('app.credential', presented, true);
  select * into used from auth.access_token t
  where t.token_hash = presented and t.revoked_at is null and t.expires_at > at;
  perform set_config('app.person', coalesce(used.person_id::text, ''), true);
  if not exists (select from auth.account a where a.person_id = used.person_id and a.disabled_at is null) then
    return null;
  end if;
  if used.last_used_at is null or used.last_used_at < at - interval '1 hour' then
    update auth.access_token set last_used_at = at where id = used.id;
  end if;
  return used.person_id;
end $$;

create or replace function core.own_spaces()
returns table (organisation_id bigint, slug text, network text, roles text)
language sql as $$
  select a.organisation_id, a.slug,
         case when a.network and a.roles <> array ['GUEST'] then 'on' else '' end,
         array_to_string(a.roles || case when a.coordination then array ['COORDINATION'] end, ',')
  from core.acting(core.person(), '') a
  where a.organisation_id is not null and not 'CLIENT' = any (a.roles)
$$;

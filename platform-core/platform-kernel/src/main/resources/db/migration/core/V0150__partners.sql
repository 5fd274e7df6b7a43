-- The coordination looks after its partners: their part in the network over time, their subprojects, their first
-- administrator; and it can close an organisation's door for a time, or for good.
alter table core.organisation
  add column standing text not null default 'ACTIVE' check (standing in ('ACTIVE', 'SUSPENDED', 'ARCHIVED'));
comment on column core.organisation.standing is 'Who is not ACTIVE lets nobody in. Only the coordination changes it.';

create function core.keep_standing() returns trigger language plpgsql as $$
begin
  if not core.is_network_administrator() then
    raise exception 'only the coordination closes the door of an organisation' using errcode = 'PN003';
  end if;
  if new.standing <> 'ACTIVE' and exists (
    select from core.network_role r where r.organisation_id = new.id and r.role = 'COORDINATION' and r.valid_until is null)
  then
    raise exception 'the coordination stays open' using errcode = 'PN003';
  end if;
  return new;
end $$;
create trigger organisation_keeps_standing before update of standing on core.organisation
  for each row when (old.standing <> new.standing) execute function core.keep_standing();

-- One part at a time, and one coordination at a time; the day on which a part ends no longer belongs to it.
alter table core.network_role add constraint network_role_one_at_a_time exclude using gist (
  int8range(organisation_id, organisation_id, '[]') with &&, daterange(valid_from, valid_until, '[)') with &&);
alter table core.network_role add constraint network_role_one_coordination_at_a_time exclude using gist (
  daterange(valid_from, valid_until, '[)') with &&) where (role = 'COORDINATION');

alter table core.subproject
  add column carrier text check (length(carrier) between 1 and 200),
  add column unit text check (length(unit) between 1 and 200),
  add column target_group text check (length(target_group) between 1 and 500),
  add column funded_from date,
  add column funded_until date check (funded_until >= funded_from);
comment on column core.subproject.carrier is 'Who is answerable to the funder, if that is not the organisation itself.';
comment on column core.subproject.funded_until is 'The last day; from the next day on it is no longer among the offers.';

create index membership_administrators on core.membership (organisation_id)
  where until is null and 'ADMINISTRATOR' = any (roles);

-- As before, but whoever belongs to an organisation whose door is closed is no member there.
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
    left join (core.membership m join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE')
      on m.person_id = a.person_id and m.until is null and core.is_in_force(m.last_day, m.paused_at)
    where a.person_id = who and a.disabled_at is null
    order by o.name collate "de-x-icu", o.id;
end $$;

set local role ${search};

-- Which of these organisations nobody administers yet, for whoever looks after the network.
create function core.partners_without_administrator(among bigint[]) returns setof bigint
language sql stable security definer set search_path = pg_catalog, core as $$
  select o.id from unnest(among) o (id)
  where core.is_network_administrator()
    and not exists (select from core.membership m
                    where m.organisation_id = o.id and m.until is null and 'ADMINISTRATOR' = any (m.roles))
$$;
revoke execute on function core.partners_without_administrator(bigint[]) from public;
grant execute on function core.partners_without_administrator(bigint[]) to ${app};

-- As before; and an administrator of the coordination invites the first administrator of a partner that has none.
create or replace function core.still_invites(organisation bigint, maker uuid, to_roles text[]) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m
                 where m.organisation_id = organisation and m.person_id = maker and m.until is null
                   and core.is_in_force(m.last_day, m.paused_at)
                   and ('ADMINISTRATOR' = any (m.roles)
                        or (to_roles = array ['CLIENT'] and m.roles && array ['MEMBER', 'MODERATOR'])))
    or (to_roles = array ['ADMINISTRATOR']
        and not exists (select from core.membership m
                        where m.organisation_id = organisation and m.until is null and 'ADMINISTRATOR' = any (m.roles))
        and exists (select from core.membership m
                    join core.network_role r on r.organisation_id = m.organisation_id
                    where m.person_id = maker and m.until is null and core.is_in_force(m.last_day, m.paused_at)
                      and 'ADMINISTRATOR' = any (m.roles) and r.role = 'COORDINATION' and r.valid_until is null))
$$;

reset role;

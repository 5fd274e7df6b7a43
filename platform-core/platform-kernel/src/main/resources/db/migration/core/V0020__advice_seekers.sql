-- Advice-seekers have an account of their own, but are nobody of the organisation: they act without app.tenant, so that
-- every policy that asks for the acting organisation fails closed. A plugin that is for them asks core.client_of().
alter table core.membership drop constraint membership_roles_check;
alter table core.membership add constraint membership_roles_check check (
  cardinality(roles) > 0 and roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST', 'CLIENT']);
alter table core.membership add constraint membership_client_stands_alone check (
  not 'CLIENT' = any (roles) or (roles = array ['CLIENT'] and not network));

create function core.client_of() returns bigint language sql stable parallel safe
  return nullif(current_setting('app.client', true), '')::bigint;
comment on function core.client_of() is 'The organisation whose advice-seeker acts; null for everybody else. Then core.tenant() is null.';

-- That somebody seeks advice is nobody's business but the adviser's: the name is not for the network.
alter table core.person add column advice_seeker boolean not null default false;
comment on column core.person.advice_seeker is 'Never was anything but an advice-seeker anywhere.';
grant select on core.person to ${search};
grant update (advice_seeker) on core.person to ${search};

create function core.become_professional() returns trigger
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  update core.person set advice_seeker = false where id = new.person_id and advice_seeker;
  return null;
end $$;
alter function core.become_professional() owner to ${search};
create trigger membership_makes_professional after insert or update on core.membership
  for each row when (not 'CLIENT' = any (new.roles)) execute function core.become_professional();

alter policy person_select on core.person using (
  id = core.person() or (core.network_on() and not advice_seeker)
  or exists (select from core.membership m where m.person_id = person.id and m.organisation_id = core.tenant()));
alter policy membership_select on core.membership using (
  person_id = core.person()
  or (organisation_id = core.tenant() and (not 'CLIENT' = any (roles) or core.has_role('ADMINISTRATOR'))));

-- The function belongs to this role by now, and only the owner may replace it.
set local role ${search};
create or replace function core.takes_part(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m
                 where m.person_id = who and m.organisation_id = organisation and m.until is null
                   and not 'CLIENT' = any (m.roles) and (m.network or m.organisation_id = core.tenant()))
$$;
reset role;

-- An adviser finds an advice-seeker of the own organisation by the e-mail address they were given, and only so.
grant usage on schema auth to ${search};
grant select (person_id, email) on auth.account to ${search};
create function core.advice_seeker(address text) returns table (person_id uuid, display_name text, since timestamptz)
language sql stable security definer set search_path = pg_catalog, core as $$
  select p.id, p.display_name, m.since
  from auth.account a
  join core.membership m on m.person_id = a.person_id and m.until is null and m.roles = array ['CLIENT']
  join core.person p on p.id = a.person_id
  where a.email = address and m.organisation_id = core.tenant()
    and (core.has_role('MEMBER') or core.has_role('MODERATOR') or core.has_role('ADMINISTRATOR'))
$$;
revoke execute on function core.advice_seeker(text) from public;
grant execute on function core.advice_seeker(text) to ${app};
alter function core.advice_seeker(text) owner to ${search};

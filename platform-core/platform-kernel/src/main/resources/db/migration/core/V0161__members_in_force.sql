-- Whoever rests, or whose last day is over, gets no notices of the organisation and is taken into no group. As before but
-- for that.
set local role ${search};
create or replace function core.takes_part(who uuid, organisation bigint) returns boolean
language sql stable security definer set search_path = pg_catalog, core as $$
  select exists (select from core.membership m
                 where m.person_id = who and m.organisation_id = organisation and m.until is null
                   and core.is_in_force(m.last_day, m.paused_at)
                   and not 'CLIENT' = any (m.roles) and (m.network or m.organisation_id = core.tenant()))
$$;

create or replace function core.notify(new_id uuid, recipient uuid, organisation bigint, of_plugin text, of_kind text,
                                       with_texts text[], at_address text, at timestamptz)
returns boolean
language plpgsql security definer set search_path = pg_catalog, core as $$
begin
  insert into core.notice as n (id, person_id, organisation_id, plugin, kind, texts, address, created_at)
  select new_id, recipient, organisation, of_plugin, of_kind, with_texts, at_address, at
  from core.membership m
  where m.person_id = recipient and m.organisation_id = organisation and m.until is null
    and core.is_in_force(m.last_day, m.paused_at)
    and (organisation = core.space() or (of_plugin = '' and core.network_on() and m.network))
    and not exists (select from core.unwanted_notice u
                    where u.person_id = recipient and u.plugin = of_plugin and u.kind = of_kind)
  on conflict (person_id, organisation_id, plugin, kind, address) where read_at is null
  do update set texts = excluded.texts, created_at = excluded.created_at;
  return found;
end $$;
reset role;

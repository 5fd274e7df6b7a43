-- "Who can see this?": the people of a circle, in the words in which core.reads asks of one of them. See decision 0095.
set local role ${search};

-- All who read for an organisation what has this circle: core.reads asks it of one, so that the two cannot differ. Among
-- their roles, NETWORK stands for taking part in the network.
create function core.readers(of_audience text, owner bigint, in_group uuid)
returns table (person_id uuid, organisation_id bigint, roles text[])
language sql stable as $$
  select m.person_id, m.organisation_id,
         case when m.network and m.roles <> array ['GUEST'] then m.roles || 'NETWORK'::text else m.roles end
  from core.membership m
  join core.organisation o on o.id = m.organisation_id and o.standing = 'ACTIVE'
  join auth.account a on a.person_id = m.person_id and a.disabled_at is null
  where m.until is null and core.is_in_force(m.last_day, m.paused_at) and not 'CLIENT' = any (m.roles)
    and ((o.second_factor_roles && m.roles) is not true
         or auth.needs_factor(m.person_id))
    and case of_audience
          when 'PUBLIC' then true
          when 'NETWORK' then owner = m.organisation_id or (m.network and m.roles <> array ['GUEST'])
          when 'ORGANISATION' then owner = m.organisation_id
          else exists (select from core.group_member g
                       where g.group_id = in_group and g.person_id = m.person_id
                         and g.organisation_id = m.organisation_id) end
$$;
revoke execute on function core.readers(text, bigint, uuid) from public;

create or replace function core.reads(of_audience text, owner bigint, in_group uuid, who uuid, reader bigint) returns boolean
language sql stable as $$
  select exists (select from core.readers(of_audience, owner, in_group) r
                 where r.person_id = who and r.organisation_id = reader)
$$;

-- Whoever is in a circle may ask who else is; of those with certain roles also who administers the organisation.
create function core.asks_of(of_audience text, owner bigint, in_group uuid, held text[]) returns boolean
language sql stable as $$
  select exists (select from core.readers(of_audience, owner, in_group) r
                 where r.person_id = core.person() and r.organisation_id = core.tenant()
                   and (cardinality(held) = 0 or r.roles && held or core.has_role('ADMINISTRATOR')))
$$;
revoke execute on function core.asks_of(text, bigint, uuid, text[]) from public;

-- How many they are in each organisation, the own one first, and how many of them the acting member finds by name.
create function core.reader_counts(of_audience text, owner bigint, in_group uuid, held text[])
returns table (slug text, name text, people bigint, named bigint)
language plpgsql stable security definer set search_path = pg_catalog, core, auth set plan_cache_mode = force_custom_plan as $$
declare
  wide boolean := core.network_on() and core.works_for(core.tenant());
begin
  if of_audience = 'PUBLIC' or not core.asks_of(of_audience, owner, in_group, held) then
    return;
  end if;
  return query
    select o.slug, o.name, count(*),
           count(*) filter (where e.person_id is not null
             and case when r.organisation_id = core.tenant() then core.works_for(core.tenant())
                      else wide and (e.network or of_audience = 'GROUP') end)
    from core.readers(of_audience, owner, in_group) r
    join core.organisation o on o.id = r.organisation_id
    left join core.directory_entry e
      on e.person_id = r.person_id and e.organisation_id = r.organisation_id and e.facet = 'ALL' and e.value = ''
    where cardinality(held) = 0 or r.roles && held
    group by o.id, o.slug, o.name
    order by o.id <> core.tenant(), o.name collate "de-x-icu", o.id
    limit 1000;
end $$;
revoke execute on function core.reader_counts(text, bigint, uuid, text[]) from public;
grant execute on function core.reader_counts(text, bigint, uuid, text[]) to ${app};

-- A page of those of one organisation whom the acting member finds by name, in the order of the names.
create function core.named_readers(of_audience text, owner bigint, in_group uuid, held text[], at text,
                                   after_name text, after uuid, most integer)
returns table (person_id uuid, name text)
language plpgsql stable security definer set search_path = pg_catalog, core, auth set plan_cache_mode = force_custom_plan as $$
declare
  place bigint := (select o.id from core.organisation o where o.slug = at);
  own boolean := coalesce(place = core.tenant(), false);
begin
  if place is null or of_audience = 'PUBLIC' or core.works_for(core.tenant()) is not true
     or not (own or core.network_on()) or not core.asks_of(of_audience, owner, in_group, held) then
    return;
  end if;
  return query
    select e.person_id, e.name::text
    from core.directory_entry e
    where e.organisation_id = place and e.facet = 'ALL' and e.value = ''
      and (own or e.network or of_audience = 'GROUP')
      and (e.name, e.person_id) > (after_name collate "de-x-icu", after)
      and exists (select from core.readers(of_audience, owner, in_group) r
                  where r.person_id = e.person_id and r.organisation_id = place
                    and (cardinality(held) = 0 or r.roles && held))
    order by e.name, e.person_id limit most;
end $$;
revoke execute on function core.named_readers(text, bigint, uuid, text[], text, text, uuid, integer) from public;
grant execute on function core.named_readers(text, bigint, uuid, text[], text, text, uuid, integer) to ${app};
reset role;

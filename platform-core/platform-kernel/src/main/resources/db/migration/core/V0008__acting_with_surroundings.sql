-- The membership check tells in the same statement what every page of a member shows around itself: the own
-- organisations to switch to, and which plugins are on where. One row a membership; "here" marks the one in the address.
drop function core.acting(uuid, text);
create function core.acting(who uuid, organisation_slug text)
returns table (organisation_id bigint, slug text, name text, initials text, person_name text, roles text[],
               network boolean, coordination boolean, plugins text[], here boolean)
language plpgsql as $$
begin
  perform set_config('app.person', who::text, true);
  return query
    select o.id, o.slug, o.name, o.initials, p.display_name, m.roles, m.network,
           exists (select from core.network_role r
                   where r.organisation_id = o.id and r.role = 'COORDINATION' and r.valid_until is null),
           array (select e.plugin from core.plugin_enablement e where e.organisation_id = o.id),
           o.slug = organisation_slug
    from core.membership m
    join core.organisation o on o.id = m.organisation_id
    join core.person p on p.id = who
    join auth.account a on a.person_id = who and a.disabled_at is null
    where m.person_id = who and m.until is null
    order by o.name collate "de-x-icu", o.id;
end $$;

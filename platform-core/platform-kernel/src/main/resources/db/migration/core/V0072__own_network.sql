-- "My network" looks through all own organisations in one statement. Each is looked through as if its space was open, one
-- after the other and under the policies of all: these functions have no rights but the caller's.

-- Says for whom the rest of the transaction works, as the connection provider does at its beginning.
create function core.act_in(organisation text, network text, roles text, client text) returns void
language plpgsql as $$
begin
  perform set_config('app.tenant', organisation, true), set_config('app.network', network, true),
          set_config('app.roles', roles, true), set_config('app.client', client, true);
end $$;

-- The caller's memberships with the settings that act for them; none where the person seeks advice.
create function core.own_spaces()
returns table (organisation_id bigint, slug text, network text, roles text)
language sql as $$
  select a.organisation_id, a.slug,
         case when a.network and a.roles <> array ['GUEST'] then 'on' else '' end,
         array_to_string(a.roles || case when a.coordination then array ['COORDINATION'] end, ',')
  from core.acting(core.person(), '') a
  where not 'CLIENT' = any (a.roles)
$$;

-- What the caller has not read, the newest that can be seen through each own organisation; what lies further back than
-- the 200 newest is not offered as unread. A topic that is seen through several comes once for each.
create function core.own_unread_topics(most integer)
returns table (through text, id uuid, forum_id uuid, title text, audience text, group_name text, organisation_slug text,
               organisation_name text, organisation_initials text, post_count integer, last_post_at timestamptz,
               closed boolean, unread boolean)
language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := core.person();
  former text[] := array [coalesce(current_setting('app.tenant', true), ''), coalesce(current_setting('app.network', true), ''),
                          coalesce(current_setting('app.roles', true), ''), coalesce(current_setting('app.client', true), '')];
  own record;
begin
  for own in select * from core.own_spaces() loop
    perform core.act_in(own.organisation_id::text, own.network, own.roles, '');
    return query
      with newest as (
        (select t.id from core.topic t where t.organisation_id = own.organisation_id
         order by t.last_post_at desc, t.id desc limit 200)
        union
        (select t.id from core.topic t where t.audience in ('NETWORK', 'PUBLIC')
         order by t.last_post_at desc, t.id desc limit 200)
        union
        (select t.id from core.topic t where t.audience = 'GROUP' and t.group_id in (select core.my_groups())
         order by t.last_post_at desc, t.id desc limit 200))
      select own.slug, t.id, t.forum_id, t.title, t.audience, g.name, o.slug, o.name, o.initials, t.post_count,
             t.last_post_at, t.closed_at is not null, true
      from core.topic t
      join core.organisation o on o.id = t.organisation_id
      left join core.working_group g on g.id = t.group_id
      left join core.topic_read r on r.topic_id = t.id and r.person_id = me
      where t.id in (select n.id from newest n) and (r.read_until is null or r.read_until < t.last_post_at)
      order by t.last_post_at desc, t.id desc
      limit most;
  end loop;
  perform core.act_in(former[1], former[2], former[3], former[4]);
end $$;

-- The events for which the caller has signed up, through the organisation for which the place was taken. One that was
-- called off stays until its end: whoever meant to come has to see it.
create function core.own_events(earliest timestamptz, now timestamptz, most integer)
returns table (id uuid, organisation_slug text, organisation_name text, organisation_initials text, title text,
               markdown text, html text, starts_at timestamptz, ends_at timestamptz, zone text, place text, link text,
               capacity integer, registered integer, audience text, group_name text, signed_up boolean,
               cancelled_at timestamptz)
language plpgsql as $$
#variable_conflict use_column
declare
  me uuid := core.person();
  former text[] := array [coalesce(current_setting('app.tenant', true), ''), coalesce(current_setting('app.network', true), ''),
                          coalesce(current_setting('app.roles', true), ''), coalesce(current_setting('app.client', true), '')];
  own record;
begin
  for own in select * from core.own_spaces() loop
    perform core.act_in(own.organisation_id::text, own.network, own.roles, '');
    return query
      select e.id, o.slug, o.name, o.initials, e.title, e.markdown, e.html, e.starts_at, e.ends_at, e.zone, e.place,
             e.link, e.capacity, e.registered, e.audience, g.name, true, e.cancelled_at
      from core.event e
      join core.organisation o on o.id = e.organisation_id
      left join core.working_group g on g.id = e.group_id
      where e.id in (select m.event_id from core.event_registration m
                     where m.person_id = me and m.organisation_id = own.organisation_id)
        and e.starts_at > earliest and e.ends_at > now
      order by e.starts_at, e.id
      limit most;
  end loop;
  perform core.act_in(former[1], former[2], former[3], former[4]);
end $$;

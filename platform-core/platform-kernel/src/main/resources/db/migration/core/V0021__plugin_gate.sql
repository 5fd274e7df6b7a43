-- What decides who may use what of a plugin: whether the network offers it to the organisation, whether the
-- organisation has it on, and which of its permissions go with which role.
create table core.plugin_withheld (
  plugin text not null check (plugin ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  organisation_id bigint not null references core.organisation,
  withheld_at timestamptz not null,
  primary key (plugin, organisation_id)
);
comment on column core.plugin_withheld.organisation_id is 'The network does not offer the plugin to it; to all others it does.';

create table core.plugin_permission (
  plugin text not null,
  permission text not null,
  roles text[] not null check (roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST', 'CLIENT']),
  primary key (plugin, permission)
);
comment on table core.plugin_permission is
  'rls: no tenant, every organisation has the same plugins; what the running version of each plugin declares: its permissions, and which roles have them where an organisation decided nothing';

create table core.plugin_grant (
  organisation_id bigint not null references core.organisation,
  plugin text not null,
  permission text not null,
  roles text[] not null check (roles <@ array ['ADMINISTRATOR', 'MODERATOR', 'MEMBER', 'GUEST', 'CLIENT']),
  primary key (organisation_id, plugin, permission)
);
comment on column core.plugin_grant.roles is 'All roles that have the permission, instead of the plugin''s default.';

create table core.plugin_network_setting (
  plugin text not null,
  setting text not null,
  value text check (length(value) <= 2000),
  overridable boolean not null,
  primary key (plugin, setting)
);
comment on column core.plugin_network_setting.value is 'Null where the plugin''s own default counts.';

create table core.plugin_setting (
  organisation_id bigint not null references core.organisation,
  plugin text not null,
  setting text not null,
  value text not null check (length(value) <= 2000),
  primary key (organisation_id, plugin, setting)
);

create function core.plugin_is_on(organisation bigint, wanted text) returns boolean language sql stable parallel safe
begin atomic
  select exists (select from core.plugin_enablement e where e.organisation_id = organisation and e.plugin = wanted)
     and not exists (select from core.plugin_withheld w where w.organisation_id = organisation and w.plugin = wanted);
end;
comment on function core.plugin_is_on(bigint, text) is
  'Whether the organisation has the plugin on and the network offers it. Not whether it runs.';

create function core.permissions(organisation bigint, held text[]) returns text[] language sql stable parallel safe
begin atomic
  select coalesce(array_agg(p.plugin || '/' || p.permission), '{}')
  from core.plugin_permission p
  left join core.plugin_grant g
    on g.organisation_id = organisation and g.plugin = p.plugin and g.permission = p.permission
  where coalesce(g.roles, p.roles) && held;
end;
comment on function core.permissions(bigint, text[]) is 'The permissions that go with these roles, each as plugin/permission.';

create function core.may(wanted_plugin text, wanted text) returns boolean language sql stable parallel safe
begin atomic
  select core.has_role('PLATFORM')
      or exists (
        select from core.plugin_permission p
        left join core.plugin_grant g
          on g.organisation_id = coalesce(core.tenant(), core.client_of())
             and g.plugin = p.plugin and g.permission = p.permission
        where p.plugin = wanted_plugin and p.permission = wanted
          and coalesce(g.roles, p.roles) && string_to_array(current_setting('app.roles', true), ','));
end;
comment on function core.may(text, text) is
  'Whether the acting member or advice-seeker has the permission of the plugin; jobs of the platform have all. In a policy: (select core.may(…)), which is asked once a statement and not once a row.';

alter table core.plugin_withheld enable row level security, force row level security;
comment on table core.plugin_withheld is 'rls: update never, it is offered or not';
create policy plugin_withheld_select on core.plugin_withheld for select using (
  organisation_id = core.tenant() or organisation_id = core.client_of() or core.is_network_administrator()
  or organisation_id in (select m.organisation_id from core.membership m
                         where m.person_id = core.person() and m.until is null));
create policy plugin_withheld_insert on core.plugin_withheld for insert with check (core.is_network_administrator());
create policy plugin_withheld_update on core.plugin_withheld for update using (false);
create policy plugin_withheld_delete on core.plugin_withheld for delete using (core.is_network_administrator());

alter table core.plugin_permission enable row level security, force row level security;
create policy plugin_permission_select on core.plugin_permission for select using (true);
create policy plugin_permission_insert on core.plugin_permission for insert with check (core.has_role('PLATFORM'));
create policy plugin_permission_update on core.plugin_permission for update using (core.has_role('PLATFORM'));
create policy plugin_permission_delete on core.plugin_permission for delete using (core.has_role('PLATFORM'));

alter table core.plugin_grant enable row level security, force row level security;
create policy plugin_grant_select on core.plugin_grant for select using (
  organisation_id = core.tenant() or organisation_id = core.client_of()
  or organisation_id in (select m.organisation_id from core.membership m
                         where m.person_id = core.person() and m.until is null));
create policy plugin_grant_insert on core.plugin_grant for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy plugin_grant_update on core.plugin_grant for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy plugin_grant_delete on core.plugin_grant for delete
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));

alter table core.plugin_network_setting enable row level security, force row level security;
create policy plugin_network_setting_select on core.plugin_network_setting for select
  using (core.tenant() is not null or core.client_of() is not null);
create policy plugin_network_setting_insert on core.plugin_network_setting for insert
  with check (core.is_network_administrator());
create policy plugin_network_setting_update on core.plugin_network_setting for update
  using (core.is_network_administrator());
create policy plugin_network_setting_delete on core.plugin_network_setting for delete
  using (core.is_network_administrator());

alter table core.plugin_setting enable row level security, force row level security;
create policy plugin_setting_select on core.plugin_setting for select
  using (organisation_id = core.tenant() or organisation_id = core.client_of());
create policy plugin_setting_insert on core.plugin_setting for insert
  with check (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy plugin_setting_update on core.plugin_setting for update
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));
create policy plugin_setting_delete on core.plugin_setting for delete
  using (organisation_id = core.tenant() and core.has_role('ADMINISTRATOR'));

-- Only where the network still offers it. What is on already may be switched off at any time.
alter policy plugin_enablement_insert on core.plugin_enablement with check (
  ((organisation_id = core.tenant() and core.has_role('ADMINISTRATOR')) or core.is_network_administrator())
  and not exists (select from core.plugin_withheld w
                  where w.organisation_id = plugin_enablement.organisation_id and w.plugin = plugin_enablement.plugin));

grant select, insert, delete on core.plugin_withheld to ${app};
grant select, insert, update, delete
  on core.plugin_permission, core.plugin_grant, core.plugin_network_setting, core.plugin_setting to ${app};
grant select on core.plugin_enablement, core.plugin_withheld, core.plugin_permission, core.plugin_grant to ${search};

-- The membership check tells for each own organisation what of its plugins is open to the person.
drop function core.acting(uuid, text);
create function core.acting(who uuid, organisation_slug text)
returns table (organisation_id bigint, slug text, name text, initials text, person_name text, roles text[],
               network boolean, coordination boolean, plugins text[], permissions text[], here boolean)
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
           o.slug = organisation_slug
    from core.membership m
    join core.organisation o on o.id = m.organisation_id
    join core.person p on p.id = who
    join auth.account a on a.person_id = who and a.disabled_at is null
    where m.person_id = who and m.until is null
    order by o.name collate "de-x-icu", o.id;
end $$;

-- Pages of plugins for visitors: nobody acts there but the organisation in the address, and the transaction reads only. A
-- table is open to visitors where its policy asks for core.visited(plugin), see decision 0045.
set local role ${search};
drop function core.bind(text, text, text, text, text, text, text);
reset role;
create function core.bind(token text, organisation text, who text, in_network text, held_roles text, advised_by text,
                          by_link text, visiting text default '')
returns void language plpgsql security definer set search_path = pg_catalog as $$
declare
  mark text := encode(sha256(convert_to(
    concat_ws(' ', token, extract(epoch from now()), pg_backend_pid()), 'UTF8')), 'hex');
begin
  if length(token) < 32 is not false then
    raise exception 'nobody binds a transaction without a token' using errcode = '42501';
  end if;
  if coalesce(current_setting('app.bound', true), '') not in ('', mark) then
    raise exception 'somebody acts already in this transaction' using errcode = '42501';
  end if;
  perform set_config('app.bound', mark, true), set_config('app.bound_person', who, true),
          set_config('app.tenant', organisation, true), set_config('app.network', in_network, true),
          set_config('app.roles', held_roles, true), set_config('app.client', advised_by, true),
          set_config('app.link', by_link, true), set_config('app.visited', visiting, true);
  if visiting <> '' then
    perform set_config('transaction_read_only', 'on', true);
  end if;
end $$;
revoke execute on function core.bind(text, text, text, text, text, text, text, text) from public;
grant execute on function core.bind(text, text, text, text, text, text, text, text) to ${app};
alter function core.bind(text, text, text, text, text, text, text, text) owner to ${search};

create function core.visited() returns bigint language sql stable parallel safe
  return nullif(split_part(current_setting('app.visited', true), '/', 1), '')::bigint;
comment on function core.visited() is
  'The organisation whose public pages a visitor reads; null for everybody else. Then nobody acts.';

create function core.visited(of_plugin text) returns bigint language sql stable parallel safe
  return case when split_part(current_setting('app.visited', true), '/', 2) = of_plugin then core.visited() end;
comment on function core.visited(text) is
  'The organisation whose pages of this plugin a visitor reads; null for everybody else. In a policy: organisation_id = (select core.visited(…)), with what says that the row is for everybody.';

-- What a visitor's page is made of beside the plugin's own rows: whether it is offered there, and its settings.
alter policy plugin_withheld_select on core.plugin_withheld using (
  organisation_id = core.tenant() or organisation_id = core.client_of() or organisation_id = core.visited()
  or core.is_network_administrator()
  or organisation_id in (select m.organisation_id from core.membership m
                         where m.person_id = core.person() and m.until is null));
alter policy plugin_network_setting_select on core.plugin_network_setting using (
  core.tenant() is not null or core.client_of() is not null or core.visited(plugin) is not null);
alter policy plugin_setting_select on core.plugin_setting using (
  organisation_id = core.tenant() or organisation_id = core.client_of() or organisation_id = core.visited(plugin));

-- An administrator looks at the organisation as somebody with one role alone: such a transaction reads only, and a permission
-- counts only if the administrator has it, too. See decision 0096.
set local role ${search};
drop function core.bind(text, text, text, text, text, text, text, text);
reset role;
create function core.bind(token text, organisation text, who text, in_network text, held_roles text, advised_by text,
                          by_link text, visiting text default '', own_roles text default '')
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
          set_config('app.link', by_link, true), set_config('app.visited', visiting, true),
          set_config('app.own_roles', own_roles, true);
  if visiting <> '' or own_roles <> '' then
    perform set_config('transaction_read_only', 'on', true);
  end if;
end $$;
revoke execute on function core.bind(text, text, text, text, text, text, text, text, text) from public;
grant execute on function core.bind(text, text, text, text, text, text, text, text, text) to ${app};
alter function core.bind(text, text, text, text, text, text, text, text, text) owner to ${search};

-- As before; whoever tries a role has what both the role and the own ones have.
create or replace function core.may(wanted_plugin text, wanted text) returns boolean language sql stable parallel safe
begin atomic
  select core.has_role('PLATFORM')
      or exists (
        select from core.plugin_permission p
        left join core.plugin_grant g
          on g.organisation_id = coalesce(core.tenant(), core.client_of())
             and g.plugin = p.plugin and g.permission = p.permission
        where p.plugin = wanted_plugin and p.permission = wanted
          and coalesce(g.roles, p.roles) && string_to_array(current_setting('app.roles', true), ',')
          and (coalesce(current_setting('app.own_roles', true), '') = ''
               or coalesce(g.roles, p.roles) && string_to_array(current_setting('app.own_roles', true), ',')));
end;

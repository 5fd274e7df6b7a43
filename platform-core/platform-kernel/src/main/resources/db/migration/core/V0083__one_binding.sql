-- Who acts is said once a transaction, by one function. Nobody else may write settings: the superuser takes set_config
-- from everybody but the two roles that own functions here, see decision 0027.

-- Whoever bound the transaction may bind it anew by the same token, of which only a hash is kept; it counts for this
-- transaction and this session alone. Everybody else comes too late.
create function core.bind(token text, organisation text, who text, in_network text, held_roles text, advised_by text,
                          by_link text)
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
          set_config('app.link', by_link, true);
end $$;
revoke execute on function core.bind(text, text, text, text, text, text, text) from public;
grant execute on function core.bind(text, text, text, text, text, text, text) to ${app};
alter function core.bind(text, text, text, text, text, text, text) owner to ${search};

-- The membership check and the presented token say who asks before anybody acts; what was bound goes before it.
create or replace function core.person() returns uuid language sql stable parallel safe
  return nullif(case when coalesce(current_setting('app.bound', true), '') = '' then current_setting('app.person', true)
                     else current_setting('app.bound_person', true) end, '')::uuid;

-- Functions of the owner are under row security as the owner itself is, and the policies ask for this.
set local role ${search};
grant execute on function core.my_groups() to ${owner};
reset role;

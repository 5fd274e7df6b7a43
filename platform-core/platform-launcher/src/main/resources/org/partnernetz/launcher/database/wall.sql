do $$
declare
  it regprocedure;
begin
  for it in select oid from pg_proc where pronamespace = 'pg_catalog'::regnamespace and proname ~
    '^(set_config|lo_.+|loread|lowrite|pg_sleep.*|pg_(try_)?advisory_.+|pg_(cancel|terminate)_backend|.+_to_xml.*|ts_stat|ts_rewrite|setval|currval|lastval)$'
  loop
    execute format('revoke execute on function %s from public', it);
    if it::text ~ '^(set_config|pg_(try_)?advisory_)' then
      execute format('grant execute on function %s to partnernetz_owner', it);
    end if;
  end loop;
end $$;
grant execute on function set_config(text, text, boolean) to partnernetz_search;
grant execute on function pg_advisory_xact_lock(bigint) to partnernetz_app, partnernetz_signin;

-- All that scripts make, a line each, whatever the order in which it was made.
with ours as (select oid, nspname from pg_namespace where nspname in ('core', 'auth')),
relations as (
  select c.*, n.nspname || '.' || c.relname as name from pg_class c join ours n on n.oid = c.relnamespace),
functions as (
  select p.*, n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as name
  from pg_proc p join ours n on n.oid = p.pronamespace)
select line from (
  select format('%s %s of %s, secured %s %s, for %s', relkind, name, relowner::regrole, relrowsecurity, relforcerowsecurity,
                array (select g::text from unnest(relacl) g order by 1)) as line
  from relations where relkind in ('r', 'p', 'v', 'm', 'S')
  union all
  select format('column %s.%s %s %s %s %s %s for %s', r.name, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                a.attgenerated, a.attidentity, pg_get_expr(d.adbin, d.adrelid),
                array (select g::text from unnest(a.attacl) g order by 1))
  from relations r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
  left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum
  where r.relkind in ('r', 'p')
  union all
  select format('constraint %s on %s: %s', k.conname, r.name, pg_get_constraintdef(k.oid))
  from pg_constraint k join relations r on r.oid = k.conrelid
  union all
  select indexdef from pg_indexes where schemaname in ('core', 'auth')
  union all
  select 'policy ' || p::text from pg_policies p where schemaname in ('core', 'auth')
  union all
  select pg_get_triggerdef(t.oid) from pg_trigger t join relations r on r.oid = t.tgrelid where not t.tgisinternal
  union all
  select format('%s of %s for %s', pg_get_functiondef(oid), proowner::regrole,
                array (select g::text from unnest(proacl) g order by 1)) from functions
  union all
  select format('on %s %s: %s', r.name, d.objsubid, d.description) from pg_description d join relations r on r.oid = d.objoid
  where d.classoid = 'pg_class'::regclass and d.objsubid = 0
  union all
  select format('on %s: %s', f.name, d.description) from pg_description d join functions f on f.oid = d.objoid
  where d.classoid = 'pg_proc'::regclass
  union all
  select format('schema %s of %s for %s', nspname, nspowner::regrole, array (select g::text from unnest(nspacl) g order by 1))
  from pg_namespace where nspname in ('core', 'auth')
  union all
  select format('search %s, %s', c.cfgname, c.cfgowner::regrole) from pg_ts_config c join ours n on n.oid = c.cfgnamespace
  union all
  select format('ran %s %s', version, checksum) from core.flyway_schema_history) all_lines
where line not like '%flyway_schema_history%'
order by line collate "C";

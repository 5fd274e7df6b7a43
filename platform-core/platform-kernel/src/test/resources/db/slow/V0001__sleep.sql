-- Never ends by itself; nobody may call pg_sleep.
with recursive again (n) as (select 1 union all select n from again) select count(*) from again;

-- A demo of before it was noted what it invented can be ended, too. It is known by people who are in no other network, at
-- addresses that nobody can own; what was there when its first start ended is invented.
grant update (invented) on core.first_start to ${search};
set local role ${search};
update core.first_start s
set invented = array(select o.slug from core.organisation o where o.slug in ('musterstadt', 'musterwerk') order by o.slug)
where s.invented is null and s.removed_at is null and s.claimed_at is null and s.ended_at is not null
  and (select count(*) from auth.account a
       where a.email in ('koordination@gim.example', 'verwaltung@fitt.example', 'lotsin@fitt.example',
                         'verwaltung@sis.example', 'beratung@sis.example')) >= 3;
reset role;

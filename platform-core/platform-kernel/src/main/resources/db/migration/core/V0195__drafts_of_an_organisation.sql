-- What somebody writes for one organisation is not offered to them when they act for another. Whose draft it is the place says;
-- of those of people who act for one organisation alone it is clear.
grant update (place) on core.draft to ${search};
set local role ${search};
update core.draft d set place = d.place || ':' || o.slug
from core.membership m join core.organisation o on o.id = m.organisation_id
where m.person_id = d.person_id and m.until is null and d.place ~ '^(topic|forum):[0-9a-f-]{36}$'
  and not exists (select from core.membership other
                  where other.person_id = m.person_id and other.until is null and other.id <> m.id);
reset role;
revoke update (place) on core.draft from ${search};

-- No letter holds a secret that administrators may see: codes that they hand over are made for it (decision 0072).
alter policy mail_secret_select on core.mail_secret using (organisation_id = core.tenant() and core.is_system());
alter table core.mail_secret drop column handed_over;

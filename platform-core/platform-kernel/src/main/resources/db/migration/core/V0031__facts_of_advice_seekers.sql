-- What an advice-seeker does in a plugin is told and noted, too: for the organisation that advises.
drop policy outbox_insert on core.outbox;
create policy outbox_insert on core.outbox for insert
  with check (organisation_id = coalesce(core.tenant(), core.client_of()));

drop policy fact_delivery_insert on core.fact_delivery;
create policy fact_delivery_insert on core.fact_delivery for insert
  with check (organisation_id = coalesce(core.tenant(), core.client_of()));

drop policy audit_entry_insert on core.audit_entry;
create policy audit_entry_insert on core.audit_entry for insert
  with check (organisation_id = coalesce(core.tenant(), core.client_of())
              and (person_id = core.person() or (person_id is null and core.is_system())));

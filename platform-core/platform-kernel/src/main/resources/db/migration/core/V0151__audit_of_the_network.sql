-- What is decided for the network stands in the trail of the organisation that it concerns, and the administrators of the
-- network read it over all organisations. Nothing else of another organisation's trail is theirs to read.
alter table core.audit_entry add column network boolean not null
  generated always as (owner = 'core' and (action like 'network.%' or action in ('plugin.offered', 'plugin.set-for-all'))) stored;
create index audit_entry_network on core.audit_entry (noted_at desc, id desc) where network;
create index audit_entry_network_action on core.audit_entry (owner, action, noted_at desc, id desc) where network;
create index audit_entry_network_person on core.audit_entry (person_id, noted_at desc, id desc) where network;
create index audit_entry_action on core.audit_entry (organisation_id, owner, action, noted_at desc, id desc);

drop policy audit_entry_select on core.audit_entry;
create policy audit_entry_select on core.audit_entry for select
  using ((organisation_id = core.tenant() and (core.is_system() or core.has_role('ADMINISTRATOR')))
         or (network and core.is_network_administrator()));

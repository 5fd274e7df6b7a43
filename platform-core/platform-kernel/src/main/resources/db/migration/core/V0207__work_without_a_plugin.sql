-- A partner uses a plugin in one subproject only. What has no plugin is called "other", and may be there several times.
alter table core.subproject drop constraint if exists subproject_organisation_id_plugin_key;
create unique index subproject_plugin on core.subproject (organisation_id, plugin) where plugin <> 'other';
create index subproject_other on core.subproject (organisation_id) where plugin = 'other';

-- Of a frequent word a search looks among the newest documents first, see core.since_when in R__search.sql.
create index search_document_by_day on core.search_document (changed_at desc, id desc);

-- A case's id tells when it was registered, and its place among others would tell it too: in a list, cases that were changed in one
-- minute lie in an order that means nothing.
alter table case_file add column place uuid not null default gen_random_uuid();
comment on column case_file.place is 'Order in lists among cases changed in one minute; random';

drop index case_file_worklist;
drop index case_file_worklist_state;
drop index case_file_worklist_caseload;
drop index case_file_changed;
create index case_file_worklist on case_file (custodian, updated_at desc, place desc);
create index case_file_worklist_state on case_file (custodian, state, updated_at desc, place desc);
create index case_file_worklist_caseload on case_file (custodian, caseload_id, updated_at desc, place desc);
create index case_file_changed on case_file (updated_at desc, place desc);

-- Lists of who knows of the cases of all custodians, by caseload and by state, in the order in which they are shown.
create index case_file_changed_caseload on case_file (caseload_id, updated_at desc, place desc) where caseload_id is not null;
create index case_file_changed_state on case_file (state, updated_at desc, place desc);

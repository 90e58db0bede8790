alter table case_file add column note bytea;
comment on column case_file.note is 'What protection staff must know of the household (P3), sealed with the key of the case';

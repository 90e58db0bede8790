create table key_encryption_key (
    id          bigint      not null,
    known_since timestamptz not null,
    constraint key_encryption_key_pk primary key (id)
);
comment on table key_encryption_key is 'Which keys of the key file this database was sealed with, by Tink''s number; the keys themselves are never here';

create table data_key (
    case_id    uuid        not null,
    wrapped    bytea       not null,
    created_at timestamptz not null,
    constraint data_key_pk primary key (case_id)
);
comment on table data_key is 'One key a case, sealed with a key-encryption key and bound to the case; without its row the case is erased';

-- Read at every start, before anybody asks for anything, and about nobody.
grant select, insert on key_encryption_key to "${application}";

-- A key is made before its case is, so its row cannot follow the case's; sealed, it opens nothing without the key file. No
-- context, no rows.
grant select, insert, delete on data_key to "${application}";
alter table data_key enable row level security;
alter table data_key force row level security;
create policy data_key_for_somebody on data_key
    using ((select nullif(current_setting('app.organisation', true), '')) is not null)
    with check ((select nullif(current_setting('app.organisation', true), '')) is not null);

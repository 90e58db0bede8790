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

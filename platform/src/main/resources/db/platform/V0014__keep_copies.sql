create table blob (
    id          uuid        not null,
    case_id     uuid        not null,
    custodian   text        not null,
    field_class text        not null,
    type        text        not null,
    size        bigint      not null,
    sha256      bytea       not null,
    scan        text        not null,
    kept_at     timestamptz not null,
    constraint blob_pk primary key (id),
    constraint blob_of_custodian unique (id, custodian),
    constraint blob_field_class check (field_class in ('P0', 'P1', 'P2', 'P3', 'P4', 'P5')),
    constraint blob_type check (type in ('JPEG', 'PNG', 'PDF')),
    constraint blob_size check (size > 0),
    constraint blob_scan check (scan in ('CLEAN', 'NOT_SCANNED'))
);
create index blob_by_case on blob (case_id);
comment on table blob is 'What is known of each kept file of a case; its sealed bytes are in blob_chunk or in a bucket.';
comment on column blob.sha256 is 'Sealed with the key of the case: a plain one would prove of an erased case what was in it.';

create table blob_chunk (
    blob      uuid  not null,
    position  int   not null,
    custodian text  not null,
    content   bytea not null,
    constraint blob_chunk_pk primary key (blob, position),
    constraint blob_chunk_blob_fk foreign key (blob, custodian) references blob (id, custodian) on delete cascade
);
-- sealed bytes cannot be made smaller: to try costs time
alter table blob_chunk alter column content set storage external;
comment on table blob_chunk is 'The content of kept files, sealed with the key of the case, 256 KB a row.';

-- A file is kept or deleted, and never changed. Who beside the custodian may read a copy says the service whose copy it is, in a policy
-- of its own.
grant select, insert, delete on blob, blob_chunk to "${application}";
alter table blob enable row level security;
alter table blob force row level security;
create policy blob_of_its_custodian on blob
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
alter table blob_chunk enable row level security;
alter table blob_chunk force row level security;
create policy blob_chunk_of_its_custodian on blob_chunk
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

-- Which copies of documents are kept; for the custodian alone, as the files are. A file stays sealed with the key of the case that it was
-- kept in; the row beside it follows the person.
create table document_copy (
    id               uuid        not null,
    document_id      uuid        not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    document_version bigint      not null,
    side             text        not null,
    type             text        not null,
    size             bigint      not null,
    scan             text        not null,
    kept_at          timestamptz not null,
    constraint document_copy_pk primary key (id),
    constraint document_copy_is_a_file foreign key (id, custodian) references blob (id, custodian),
    constraint document_copy_of_document foreign key (document_id, custodian)
        references identity_document (id, custodian),
    constraint document_copy_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint document_copy_once unique (document_id, document_version),
    constraint document_copy_side check (side in ('DATA_PAGE', 'FRONT', 'BACK', 'OTHER_PAGE'))
);
comment on table document_copy is 'Copies of documents: written once; the file of each is the blob of the same id';
create index document_copy_of_person on document_copy (individual_id);
grant select, insert on document_copy to "${application}";
alter table document_copy enable row level security;
alter table document_copy force row level security;
create policy document_copy_of_custodian on document_copy
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

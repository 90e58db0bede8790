-- Identity and travel documents of persons. What stands on one is sealed with the key of the case; each row follows the person into
-- another case, and what it was sealed with stays beside it.
create table identity_document (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    type          text        not null,
    issuer        text        not null,
    seen          text        not null,
    content       bytea       not null,
    sealed_with   uuid        not null,
    recorded_at   timestamptz not null,
    updated_at    timestamptz not null,
    constraint identity_document_pk primary key (id),
    constraint identity_document_of_custodian unique (id, custodian),
    constraint identity_document_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint identity_document_state check (state in ('WITH_HOLDER', 'IN_CUSTODY', 'HANDED_OVER', 'LOST'))
);
comment on table identity_document is 'Documents of persons as they were recorded; only where they are changes';
comment on column identity_document.content is 'Number, name as written, days, zone (P2), sealed with the key of the case';
create index identity_document_of_person on identity_document (individual_id, id);
grant select, insert on identity_document to "${application}";
grant update (version, state, updated_at) on identity_document to "${application}";
alter table identity_document enable row level security;
alter table identity_document force row level security;
create policy identity_document_of_custodian on identity_document
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy identity_document_of_known_case on identity_document for select
    using (exists (select 1 from case_file c where c.id = case_id));
create policy history_of_known_document on history for select
    using (exists (select 1 from identity_document d where d.id = resource));

-- Where each document was; for the custodian alone.
create table document_custody (
    id               uuid        not null,
    document_id      uuid        not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    document_version bigint      not null,
    whereabouts      text        not null,
    reason           text        not null,
    handed_to        text,
    kept_at          bytea,
    sealed_with      uuid        not null,
    done_at          timestamptz not null,
    constraint document_custody_pk primary key (id),
    constraint document_custody_of_document foreign key (document_id, custodian)
        references identity_document (id, custodian),
    constraint document_custody_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint document_custody_once unique (document_id, document_version)
);
comment on table document_custody is 'The custody log: written once, never changed';
comment on column document_custody.kept_at is 'The place where it is kept (P2), sealed with the key of the case';
grant select, insert on document_custody to "${application}";
alter table document_custody enable row level security;
alter table document_custody force row level security;
create policy document_custody_of_custodian on document_custody
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

-- What was found by examining; for the custodian alone.
create table document_examination (
    id               uuid        not null,
    document_id      uuid        not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    document_version bigint      not null,
    findings         bytea       not null,
    sealed_with      uuid        not null,
    done_at          timestamptz not null,
    constraint document_examination_pk primary key (id),
    constraint document_examination_of_document foreign key (document_id, custodian)
        references identity_document (id, custodian),
    constraint document_examination_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint document_examination_once unique (document_id, document_version)
);
comment on table document_examination is 'Examinations of documents: written once, never changed';
comment on column document_examination.findings is 'Result, level, methods, features (P4), sealed with the key of the case';
create index document_examination_of_person on document_examination (individual_id);
grant select, insert on document_examination to "${application}";
alter table document_examination enable row level security;
alter table document_examination force row level security;
create policy document_examination_of_custodian on document_examination
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

-- By which equal documents are found. Beside the documents and not in them: who may know of a document may not compare it.
create table document_mark (
    document_id   uuid not null,
    individual_id uuid not null,
    case_id       uuid not null,
    custodian     text not null,
    mark          text not null,
    constraint document_mark_pk primary key (document_id),
    constraint document_mark_of_document foreign key (document_id, custodian)
        references identity_document (id, custodian),
    constraint document_mark_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade
);
comment on table document_mark is 'A keyed hash of the kind, issuer and number of a document';
create index document_mark_equal on document_mark (mark, document_id);
grant select, insert on document_mark to "${application}";
alter table document_mark enable row level security;
alter table document_mark force row level security;
create policy document_mark_of_custodian on document_mark
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
-- Equal documents are looked for at every custodian; no organisation is told what was found, but by a link between the records.
create policy document_mark_for_system on document_mark for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- What persons ask about the data that is kept of them, and by when it is to be answered. Nobody but the custodian has anything to do with it.
create table subject_request (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text        not null,
    asked_by      text        not null,
    received_on   date        not null,
    due_on        date        not null,
    note          bytea,
    identity_by   text,
    ground        text,
    reasoning     bytea,
    refused_by    text,
    sealed_with   uuid        not null,
    updated_at    timestamptz not null,
    place         uuid        not null default gen_random_uuid(),
    constraint subject_request_pk primary key (id),
    constraint subject_request_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint subject_request_state
        check (state in ('RECEIVED', 'IDENTITY_CONFIRMED', 'ANSWERED', 'REFUSED', 'WITHDRAWN')),
    constraint subject_request_kind check (kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'OBJECTION')),
    constraint subject_request_is_known_before_it_is_answered
        check (state in ('RECEIVED', 'WITHDRAWN') or identity_by is not null),
    constraint subject_request_is_refused_with_reasons
        check (state <> 'REFUSED' or (ground is not null and reasoning is not null and refused_by is not null))
);
comment on table subject_request is 'Requests of persons about their data: access, correction, erasure, objection';
comment on column subject_request.note is 'What is asked in words (P2), sealed with the key of the case named in sealed_with';
comment on column subject_request.reasoning is 'Why it was last refused, in words (P3), sealed with the same key';
comment on column subject_request.place is 'Order in lists among those due on one day; random';
create index subject_request_of_person on subject_request (individual_id, due_on, place);
create index subject_request_worklist on subject_request (custodian, state, due_on, place);

grant select, insert on subject_request to "${application}";
grant update (version, state, identity_by, ground, reasoning, refused_by, updated_at) on subject_request to "${application}";
alter table subject_request enable row level security;
alter table subject_request force row level security;
create policy subject_request_of_custodian on subject_request
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

create policy history_of_known_subject_request on history for select
    using (exists (select 1 from subject_request r where r.id = resource));

-- Doubts about the honesty of a procedure, apart from every claim. For the custodian alone, and there for those who have no part in a claim of the person.
create table integrity_check (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    doubt         bytea       not null,
    result        bytea,
    opened_by     text        not null,
    sealed_with   uuid        not null,
    updated_at    timestamptz not null,
    constraint integrity_check_pk primary key (id),
    constraint integrity_check_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint integrity_check_state check (state in ('OPENED', 'CLOSED')),
    constraint integrity_check_closed_with_a_result check ((state = 'CLOSED') = (result is not null))
);
create index integrity_check_of_person on integrity_check (individual_id, id);
comment on table integrity_check is 'A doubt about honesty that is looked into apart from the claim; no other table refers to it';
comment on column integrity_check.doubt is 'What is looked into, and what was said (P3), sealed with the key of the case named in sealed_with';
comment on column integrity_check.result is 'What was found, and on what it rests (P3), sealed with the key of the case named in sealed_with';

grant select, insert on integrity_check to "${application}";
grant update (version, state, result, updated_at) on integrity_check to "${application}";
alter table integrity_check enable row level security;
alter table integrity_check force row level security;
create policy integrity_check_of_custodian on integrity_check
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy history_of_known_integrity_check on history for select
    using (exists (select 1 from integrity_check k where k.id = resource));

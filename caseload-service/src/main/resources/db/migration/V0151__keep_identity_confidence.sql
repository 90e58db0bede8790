-- How sure the custodian is of who a person is: one row each time it is said, none is ever changed.
create table identity_confidence (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    position      bigint      not null,
    level         int         not null,
    evidence      text[]      not null,
    held_on       date        not null,
    confirmed_by  text,
    lowering      text,
    note          bytea,
    sealed_with   uuid        not null,
    recorded_at   timestamptz not null,
    constraint identity_confidence_pk primary key (id),
    constraint identity_confidence_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint identity_confidence_place unique (individual_id, position),
    constraint identity_confidence_state check (state = 'RECORDED'),
    constraint identity_confidence_level check (level between 0 and 4)
);
comment on table identity_confidence is 'How sure the custodian was of who a person is, dated, with the evidence';
comment on column identity_confidence.note is 'What must be known beside it (P3), sealed with the key of the case';
grant select, insert on identity_confidence to "${application}";
alter table identity_confidence enable row level security;
alter table identity_confidence force row level security;
create policy identity_confidence_of_custodian on identity_confidence
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy identity_confidence_of_known_case on identity_confidence for select
    using (exists (select 1 from case_file c where c.id = case_id));
create policy history_of_known_identity_confidence on history for select
    using (exists (select 1 from identity_confidence i where i.id = resource));

-- When and where a person is asked to come. For the custodian alone.
create table appointment (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    purpose       text        not null,
    starts_at     timestamptz not null,
    zone          text        not null,
    office        text        not null,
    language      text        not null,
    interpreter   boolean     not null,
    preference    bytea       not null,
    reason        text,
    sealed_with   uuid        not null,
    updated_at    timestamptz not null,
    constraint appointment_pk primary key (id),
    constraint appointment_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint appointment_state check (state in ('PLANNED', 'KEPT', 'MISSED', 'CANCELLED')),
    constraint appointment_purpose check (
        purpose in ('REGISTRATION', 'VERIFICATION', 'DOCUMENTS', 'COUNSELLING', 'ASSISTANCE', 'PROTECTION', 'COMPLAINT')),
    constraint appointment_cancelled_for_a_reason check ((state = 'CANCELLED') = (reason is not null))
);
create index appointment_of_person on appointment (individual_id, id);
comment on table appointment is 'When and where a person is asked to come, and whether the person came';
comment on column appointment.zone is 'The time zone of the place, by the IANA data base';
comment on column appointment.preference is 'By whom the person wants to be received (P3), sealed with the key of the case named in sealed_with';

grant select, insert on appointment to "${application}";
grant update (version, state, reason, updated_at) on appointment to "${application}";
alter table appointment enable row level security;
alter table appointment force row level security;
create policy appointment_of_custodian on appointment
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy history_of_known_appointment on history for select
    using (exists (select 1 from appointment k where k.id = resource));

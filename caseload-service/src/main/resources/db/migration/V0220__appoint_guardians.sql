-- Who stands for a child: kept of the child, and no longer in a determination of its status, since a child needs somebody before and after.
create table guardian_appointment (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text,
    guardian      bytea       not null,
    since_day     date,
    reason        text,
    determination_id uuid,
    sealed_with   uuid        not null,
    recorded_by   text        not null,
    updated_at    timestamptz not null,
    constraint guardian_appointment_pk primary key (id),
    constraint guardian_appointment_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint guardian_appointment_state check (state in ('ACTIVE', 'ENDED')),
    constraint guardian_appointment_kind check (kind in ('LEGAL_GUARDIAN', 'REPRESENTATIVE', 'TRUSTED_ADULT')),
    constraint guardian_appointment_ended_for_a_reason check ((state = 'ENDED') = (reason is not null)),
    constraint guardian_appointment_says_by_what_and_since_when
        check ((determination_id is null) = (kind is not null and since_day is not null)),
    constraint guardian_appointment_carried_once unique (determination_id)
);
create index guardian_appointment_of_person on guardian_appointment (individual_id, id);
comment on table guardian_appointment is 'Who stands for a child, from a day on; never deleted';
comment on column guardian_appointment.guardian is 'Name, organisation and account (P3), sealed with the key of the case named in sealed_with';
comment on column guardian_appointment.determination_id is 'In which it was recorded before there were appointments: it is sealed as it was there, by what and since when too';

-- Who was recorded in a determination is kept. It cannot be sealed anew here, where there is no key: it is opened as what it was. The last one of a child
-- stands for it until somebody says otherwise; the others were replaced.
alter table status_determination no force row level security;
alter table history no force row level security;
insert into guardian_appointment (id, version, state, individual_id, case_id, custodian, guardian, reason, determination_id, sealed_with,
                                  recorded_by, updated_at)
select overlay(d.id::text placing right(gen_random_uuid()::text, 12) from 25)::uuid, 1, case when d.last then 'ACTIVE' else 'ENDED' end,
       d.individual_id, d.case_id, d.custodian, d.guardian, case when d.last then null else 'REPLACED' end, d.id, d.sealed_with,
       coalesce(h.subject, ''), coalesce(h.done_at, d.updated_at)
  from (select e.*, row_number() over (partition by e.individual_id order by e.lodged_at desc, e.id desc) = 1 as last
          from status_determination e where e.guardian is not null) d
  left join lateral (select subject, done_at from history
                      where resource = d.id and act = 'recordGuardianInStatusDetermination' order by version desc limit 1) h on true;
alter table status_determination drop column guardian;
alter table status_determination force row level security;
alter table history force row level security;

grant select, insert on guardian_appointment to "${application}";
grant update (version, state, reason, updated_at) on guardian_appointment to "${application}";
alter table guardian_appointment enable row level security;
alter table guardian_appointment force row level security;
create policy guardian_appointment_of_custodian on guardian_appointment
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy guardian_appointment_for_mandate on guardian_appointment for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy history_of_known_guardian_appointment on history for select
    using (exists (select 1 from guardian_appointment g where g.id = resource));

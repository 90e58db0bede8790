-- Whether a person is a refugee: the claim, the interviews, the assessments. Nobody but the custodian and UNHCR finds a row: that there is
-- one tells that somebody seeks protection. Another service of the platform is let in to be told, of persons of every custodian, where
-- their claims stand, because nobody may be removed while one is open anywhere.
create table status_determination (
    id              uuid        not null,
    version         bigint      not null,
    state           text        not null,
    individual_id   uuid        not null,
    case_id         uuid        not null,
    custodian       text        not null,
    lodged_by       text[]      not null,
    lodged_at       timestamptz not null,
    priority        text,
    queue_order     bigint      not null,
    modality        text,
    modality_ground text,
    guardian        bytea,
    missed_on       date,
    outcome         text,
    reviewer        text,
    sealed_with     uuid        not null,
    updated_at      timestamptz not null,
    place           uuid        not null default gen_random_uuid(),
    constraint status_determination_pk primary key (id),
    constraint status_determination_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint status_determination_state
        check (state in ('LODGED', 'SCHEDULED', 'INTERVIEWED', 'UNDER_REVIEW', 'DECIDED', 'DECISION_ISSUED', 'ABANDONMENT_PENDING', 'WITHDRAWN', 'CLOSED')),
    constraint status_determination_is_decided_by_two check ((state in ('DECIDED', 'DECISION_ISSUED')) = (outcome is not null and reviewer is not null)),
    constraint status_determination_waits_from_a_day check ((state = 'ABANDONMENT_PENDING') <= (missed_on is not null))
);
comment on table status_determination is 'Determinations of the status of persons, one person each; never deleted';
comment on column status_determination.lodged_by is 'Accounts that heard the claim: they may see that it is there';
comment on column status_determination.queue_order is 'Order in the worklist: when it was lodged, those that are moved up before all others';
comment on column status_determination.guardian is 'Who is responsible for a child alone (P3), sealed with the key of the case named in sealed_with';
comment on column status_determination.missed_on is 'Day from which is counted how long nothing was heard of the person';
comment on column status_determination.place is 'Order in lists among those of one second; random';
create index status_determination_of_person on status_determination (individual_id, queue_order, place);
create index status_determination_worklist on status_determination (custodian, state, queue_order, place);

create table interview (
    id               uuid        not null,
    determination_id uuid        not null,
    state            text        not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    starts_at        timestamptz not null,
    interviewer      text        not null,
    plan             bytea       not null,
    record           bytea,
    sealed_with      uuid        not null,
    arranged_at      timestamptz not null,
    constraint interview_pk primary key (id),
    constraint interview_of_determination foreign key (determination_id) references status_determination (id),
    constraint interview_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint interview_state check (state in ('ARRANGED', 'HELD', 'MISSED', 'CANCELLED'))
);
comment on table interview is 'Interviews of status determinations';
comment on column interview.plan is 'Who hears the person in which language (P3), sealed';
comment on column interview.record is 'What was said, as it was read back (P3), sealed';
create index interview_in_order on interview (determination_id, id);
create unique index interview_arranged_once on interview (determination_id) where state = 'ARRANGED';

create table submitted_assessment (
    id               uuid        not null,
    determination_id uuid        not null,
    number           int         not null,
    individual_id    uuid        not null,
    case_id          uuid        not null,
    custodian        text        not null,
    assessor         text        not null,
    recommendation   text        not null,
    content          bytea       not null,
    sealed_with      uuid        not null,
    submitted_at     timestamptz not null,
    constraint submitted_assessment_pk primary key (id),
    constraint submitted_assessment_number unique (determination_id, number),
    constraint submitted_assessment_of_determination foreign key (determination_id) references status_determination (id),
    constraint submitted_assessment_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade
);
comment on table submitted_assessment is 'Assessments of claims as they were submitted; never changed, never deleted';
comment on column submitted_assessment.content is 'The assessment (P3), sealed';

grant select, insert on status_determination, interview, submitted_assessment to "${application}";
grant update (version, state, lodged_by, priority, queue_order, modality, modality_ground, guardian, missed_on, outcome, reviewer, updated_at)
    on status_determination to "${application}";
grant update (state, record) on interview to "${application}";

alter table status_determination enable row level security;
alter table status_determination force row level security;
create policy status_determination_of_custodian on status_determination
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy status_determination_for_mandate on status_determination for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy status_determination_for_services on status_determination for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

alter table interview enable row level security;
alter table interview force row level security;
create policy interview_of_custodian on interview
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy interview_for_mandate on interview for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));

alter table submitted_assessment enable row level security;
alter table submitted_assessment force row level security;
create policy submitted_assessment_of_custodian on submitted_assessment
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy submitted_assessment_for_mandate on submitted_assessment for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));

create policy history_of_known_status_determination on history for select
    using (exists (select 1 from status_determination d where d.id = resource));

-- What is due: one open task for each thing in whose state a step is due. Codes, days and ids; nothing of a person. Its custodian's alone.
create table task (
    id               uuid        not null,
    version          bigint      not null,
    state            text        not null,
    resource         uuid        not null,
    procedure        text        not null,
    step             text        not null,
    individual_id    uuid,
    case_id          uuid        not null,
    custodian        text        not null,
    existence        text        not null,
    role             text        not null,
    office           text,
    assignee         text,
    opened_on        date        not null,
    due_on           date        not null,
    day_type         text,
    country          text        not null,
    suspended_since  date,
    suspended_because text,
    suspended_days   int         not null default 0,
    fell_due_on      date,
    closed_on        date,
    updated_at       timestamptz not null,
    place            uuid        not null default gen_random_uuid(),
    constraint task_pk primary key (id),
    constraint task_of_case foreign key (case_id, custodian) references case_file (id, custodian) on update cascade,
    constraint task_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint task_state check (state in ('RUNNING', 'SUSPENDED', 'CLOSED')),
    constraint task_existence check (existence in ('P1', 'P2', 'P3', 'P4')),
    constraint task_day_type check (day_type in ('CALENDAR', 'WORKING')),
    constraint task_suspended_for_a_reason check (
        (state = 'SUSPENDED') = (suspended_since is not null) and (suspended_since is null) = (suspended_because is null)),
    constraint task_closed_on_a_day check ((state = 'CLOSED') = (closed_on is not null))
);
create unique index task_one_open on task (resource) where state <> 'CLOSED';
create index task_worklist on task (custodian, due_on, place) where state <> 'CLOSED';
create index task_to_fall_due on task (due_on) where state = 'RUNNING' and fell_due_on is null;
create index task_of_person on task (individual_id);
create index task_in_case on task (case_id);
comment on table task is 'The step that is due of a thing, by whom and when; opened and closed by the acts on the thing';
comment on column task.existence is 'The class of that the thing exists: who may not be told it is not told of the task';
comment on column task.day_type is 'How its days are counted; none where the thing itself names the day';
comment on column task.country is 'Whose working days count, by ISO 3166-1 alpha-3';
comment on column task.place is 'Order in lists among those due on one day; random';

grant select, insert on task to "${application}";
grant update (version, state, office, assignee, due_on, suspended_since, suspended_because, suspended_days, fell_due_on, closed_on, updated_at)
    on task to "${application}";
alter table task enable row level security;
alter table task force row level security;
create policy task_of_custodian on task
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
-- that a day has passed is noticed for all custodians
create policy task_for_the_system on task
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
create policy history_of_own_task on history for select
    using (exists (select 1 from task t where t.id = history.resource));

-- What was done before the procedure stood beside it: the operation ends with its noun.
alter table history no force row level security;
update history set procedure = case
    when act like '%Arrangement' then 'arrangement'
    when act like '%Caseload' then 'caseload'
    when act like '%Case' then 'case'
    when act like '%SpecificNeed' then 'specific-need'
    when act like '%SubjectRequest' then 'subject-request'
    when act like '%RecordLink' then 'record-link'
    when act like '%ProcessingGroup' then 'processing-group'
    when act like '%IdentityConfidence' then 'identity-confidence'
    when act like '%Document' then 'document' end;

-- What is waiting on the day of the migration is due from that day, so that nothing stays without a task.
alter table case_file no force row level security;
alter table specific_need no force row level security;
alter table subject_request no force row level security;
alter table identity_document no force row level security;
alter table record_link no force row level security;
alter table record_link_end no force row level security;
alter table task no force row level security;
with day as (select (now() at time zone 'UTC')::date as today),
waiting as (
    select n.id, 'specific-need' as procedure,
           case n.state when 'CONFIRMED' then 'reviewSpecificNeed' else 'confirmSpecificNeed' end as step, n.individual_id, n.case_id, n.custodian,
           case when n.restricted then 'P4' else 'P1' end as existence, 'PROTECTION_OFFICER' as role, n.review_on as named, 14 as days
      from specific_need n where n.state = 'PENDING_REVIEW' or n.state = 'CONFIRMED' and n.review_on is not null
    union all
    select r.id, 'subject-request',
           case r.state when 'RECEIVED' then 'confirmIdentityOfSubjectRequest' else 'answerSubjectRequest' end,
           r.individual_id, r.case_id, r.custodian, 'P1', case r.state when 'RECEIVED' then 'REGISTRAR' else 'PROTECTION_OFFICER' end, r.due_on, 0
      from subject_request r where r.state in ('RECEIVED', 'IDENTITY_CONFIRMED')
    union all
    select d.id, 'document', 'returnToHolderDocument', d.individual_id, d.case_id, d.custodian, 'P1', 'REGISTRAR', null, 90
      from identity_document d where d.state = 'HANDED_OVER'
    union all
    select l.id, 'record-link', 'affirmRecordLink', e.individual_id, e.case_id, l.custodian, 'P2', 'PROTECTION_OFFICER', null, 30
      from record_link l join record_link_end e on e.link_id = l.id and e.position = 0
     where l.state = 'UNDECIDED' and exists (select 1 from record_link_end o where o.link_id = l.id and o.position = 1))
insert into task (id, version, state, resource, procedure, step, individual_id, case_id, custodian, existence, role,
                  opened_on, due_on, day_type, country, updated_at)
select gen_random_uuid(), 1, 'RUNNING', w.id, w.procedure, w.step, w.individual_id, w.case_id, w.custodian, w.existence, w.role,
       day.today, coalesce(w.named, day.today + w.days), case when w.named is null then 'CALENDAR' end, c.country_of_asylum, now()
  from waiting w cross join day join case_file c on c.id = w.case_id;
insert into history (resource, version, procedure, act, to_state, done_at, organisation, subject)
select t.id, 1, 'task', 'openTask', 'RUNNING', t.updated_at, t.custodian, 'caseload-service' from task t;
alter table case_file force row level security;
alter table specific_need force row level security;
alter table subject_request force row level security;
alter table identity_document force row level security;
alter table record_link force row level security;
alter table record_link_end force row level security;
alter table task force row level security;
alter table history force row level security;

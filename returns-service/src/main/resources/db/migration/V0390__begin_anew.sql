-- Reintegration: what a person who returns needs to begin anew, what was given, how the person fares later, whether the person wants to be asked, and that the
-- person has told of a fear. Codes, days and amounts: what somebody has said stands in no column.
create table reintegration_plan (
    id            uuid   not null,
    version       bigint not null,
    state         text   not null,
    return_id     uuid   not null,
    individual_id uuid   not null,
    case_id       uuid   not null,
    custodian     text   not null,
    agreed_on     date,
    agreed_in     text,
    arrived_on    date,
    reason        text,
    constraint reintegration_plan_pk primary key (id),
    constraint reintegration_plan_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint reintegration_plan_state check (state in ('DRAFTED', 'AGREED', 'UNDER_WAY', 'COMPLETED', 'DISCONTINUED')),
    constraint reintegration_plan_reason check (reason in ('PERSON_ENDED_IT', 'CAME_BACK', 'LEFT_AGAIN', 'CONTACT_LOST', 'NO_MEANS', 'DRAFTED_BY_MISTAKE')),
    constraint reintegration_plan_is_agreed_whole check ((agreed_on is null) = (agreed_in is null)),
    -- whatever the code does: nothing is followed that the person has not agreed to, and nobody begins anew before arriving
    constraint reintegration_plan_is_followed_as_agreed
        check (state not in ('AGREED', 'UNDER_WAY', 'COMPLETED') or agreed_on is not null),
    constraint reintegration_plan_begins_after_arrival check (state not in ('UNDER_WAY', 'COMPLETED') or arrived_on is not null),
    constraint reintegration_plan_says_why check ((state = 'DISCONTINUED') = (reason is not null))
);
-- whatever the code does: a return has one plan at most that goes on
create unique index reintegration_plan_one_open on reintegration_plan (return_id) where state not in ('COMPLETED', 'DISCONTINUED');
create index reintegration_plan_of_return_in_order on reintegration_plan (return_id, id);
comment on table reintegration_plan is 'What persons who return need to begin anew, as agreed with them';

create table reintegration_goal (
    plan_id   uuid    not null,
    position  integer not null,
    dimension text    not null,
    level     text    not null,
    aim       text    not null,
    input     text    not null,
    provider  text    not null,
    starts_on date    not null,
    ends_on   date    not null,
    budget    numeric not null,
    currency  text    not null,
    constraint reintegration_goal_pk primary key (plan_id, position),
    constraint reintegration_goal_of_plan foreign key (plan_id) references reintegration_plan (id),
    constraint reintegration_goal_dimension check (dimension in ('ECONOMIC', 'SOCIAL', 'PSYCHOSOCIAL')),
    constraint reintegration_goal_level check (level in ('INDIVIDUAL', 'COMMUNITY', 'STRUCTURAL')),
    constraint reintegration_goal_ends check (ends_on >= starts_on),
    constraint reintegration_goal_budget check (budget >= 0),
    constraint reintegration_goal_currency check (currency ~ '^[A-Z]{3}$')
);
comment on table reintegration_goal is 'The goals of plans: what is put in, by whom, until when, for how much';

create table reintegration_assessment (
    plan_id  uuid    not null,
    position integer not null,
    kind     text    not null,
    held_on  date    not null,
    departed boolean not null,
    finding  text    not null,
    constraint reintegration_assessment_pk primary key (plan_id, position),
    constraint reintegration_assessment_of_plan foreign key (plan_id) references reintegration_plan (id),
    constraint reintegration_assessment_kind check (kind in ('VULNERABILITY', 'RISK', 'FAMILY', 'SKILLS', 'BASELINE_SURVEY')),
    constraint reintegration_assessment_finding check (finding in ('NO_SUPPORT_NEEDED', 'SUPPORT_NEEDED', 'PROTECTION_NEEDED'))
);
comment on table reintegration_assessment is 'On which assessments plans rest, and what came of them';

create table reintegration_assistance (
    plan_id  uuid    not null,
    position integer not null,
    goal     integer not null,
    form     text    not null,
    given_on date    not null,
    provider text    not null,
    worth    numeric not null,
    currency text    not null,
    constraint reintegration_assistance_pk primary key (plan_id, position),
    constraint reintegration_assistance_of_plan foreign key (plan_id) references reintegration_plan (id),
    constraint reintegration_assistance_form check (form in ('CASH', 'IN_KIND', 'SERVICE')),
    constraint reintegration_assistance_worth check (worth >= 0),
    constraint reintegration_assistance_currency check (currency ~ '^[A-Z]{3}$')
);
comment on table reintegration_assistance is 'What was given for the goals of plans';
comment on column reintegration_assistance.goal is 'The position of the goal for which';

create table reintegration_review (
    id               uuid    not null,
    version          bigint  not null,
    state            text    not null,
    plan_id          uuid    not null,
    return_id        uuid    not null,
    individual_id    uuid    not null,
    case_id          uuid    not null,
    custodian        text    not null,
    months           integer not null,
    due_on           date    not null,
    held_on          date,
    still_there      boolean,
    intends_to_leave boolean,
    leaving_because  text,
    incidents        integer,
    missed           text,
    constraint reintegration_review_pk primary key (id),
    constraint reintegration_review_of_plan foreign key (plan_id) references reintegration_plan (id),
    constraint reintegration_review_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint reintegration_review_state check (state in ('PLANNED', 'DUE', 'ANSWERED', 'NOT_REACHED', 'WAIVED')),
    constraint reintegration_review_leaving check (leaving_because in ('NEED', 'WISH')),
    constraint reintegration_review_missed check (missed in ('NO_ANSWER', 'CONTACT_LOST', 'NO_ACCESS')),
    constraint reintegration_review_is_answered_whole
        check ((state = 'ANSWERED') = (held_on is not null) and (held_on is null) = (still_there is null)
               and (held_on is null) = (intends_to_leave is null) and (held_on is null) = (incidents is null)),
    constraint reintegration_review_says_why_somebody_leaves
        check (coalesce(intends_to_leave, false) = (leaving_because is not null)),
    constraint reintegration_review_incidents check (incidents >= 0)
);
create unique index reintegration_review_one_of_a_month on reintegration_review (plan_id, months) where state <> 'WAIVED';
create index reintegration_review_of_return_in_order on reintegration_review (return_id, id);
create index reintegration_review_by_day on reintegration_review (due_on, id) where state = 'PLANNED';
create index reintegration_review_of_custodian_by_day on reintegration_review (custodian, due_on, id);
comment on table reintegration_review is 'That persons are asked some months after arrival how they fare, and what they said';

create table reintegration_answer (
    review_id uuid    not null,
    position  integer not null,
    indicator text    not null,
    answer    integer not null,
    constraint reintegration_answer_pk primary key (review_id, position),
    constraint reintegration_answer_of_review foreign key (review_id) references reintegration_review (id),
    constraint reintegration_answer_once unique (review_id, indicator),
    constraint reintegration_answer_range check (answer >= 0)
);
comment on table reintegration_answer is 'What was answered to each indicator';

create table reintegration_score (
    review_id uuid    not null,
    position  integer not null,
    dimension text,
    score     numeric,
    answered  integer not null,
    asked     integer not null,
    constraint reintegration_score_pk primary key (review_id, position),
    constraint reintegration_score_of_review foreign key (review_id) references reintegration_review (id),
    constraint reintegration_score_dimension check (dimension in ('ECONOMIC', 'SOCIAL', 'PSYCHOSOCIAL')),
    constraint reintegration_score_range check (score between 0 and 1),
    constraint reintegration_score_rests_on_answers check (asked > 0 and answered between 0 and asked and (score is null or answered > 0))
);
comment on table reintegration_score is 'The scores of reviews, as they were worked out when each was answered';
comment on column reintegration_score.dimension is 'None where it is of all three together';

create table follow_up_consent (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    return_id     uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    word          text        not null,
    language      text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    constraint follow_up_consent_pk primary key (id),
    constraint follow_up_consent_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint follow_up_consent_state check (state in ('RECORDED')),
    constraint follow_up_consent_word check (word in ('CONSENTS', 'WITHDRAWS'))
);
create index follow_up_consent_of_return_in_order on follow_up_consent (return_id, id);
comment on table follow_up_consent is 'What persons have said to being asked later; the last word holds';

create table fear_report (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    return_id     uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    review_id     uuid,
    road          text,
    raised_by     text        not null,
    raised_at     timestamptz not null,
    constraint fear_report_pk primary key (id),
    constraint fear_report_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint fear_report_of_review foreign key (review_id) references reintegration_review (id),
    constraint fear_report_state check (state in ('RAISED', 'REFERRED')),
    constraint fear_report_road check (road in ('REGISTRATION', 'UNHCR', 'MISSION_OF_A_STATE', 'PROTECTION_THERE', 'NONE_WANTED')),
    constraint fear_report_refers_somewhere check ((state = 'REFERRED') = (road is not null))
);
create index fear_report_of_return_in_order on fear_report (return_id, id);
comment on table fear_report is 'That persons have told of a fear, and whether somebody has opened the way to protection';

-- a goal can be put down anew; what was given, found and answered is added to, and never changed
grant select, insert, update on reintegration_plan, reintegration_review, fear_report to "${application}";
grant select, insert, update, delete on reintegration_goal to "${application}";
grant select, insert on reintegration_assessment, reintegration_assistance, reintegration_answer, reintegration_score, follow_up_consent to "${application}";

-- as far as the return is known; only its custodian writes
alter table reintegration_plan enable row level security;
alter table reintegration_plan force row level security;
create policy reintegration_plan_of_custodian on reintegration_plan
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy reintegration_plan_of_known_return on reintegration_plan for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy reintegration_plan_for_system on reintegration_plan for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

alter table reintegration_goal enable row level security;
alter table reintegration_goal force row level security;
create policy reintegration_goal_of_known_plan on reintegration_goal for select
    using (exists (select 1 from reintegration_plan p where p.id = plan_id));
create policy reintegration_goal_of_custodian on reintegration_goal
    using (exists (select 1 from reintegration_plan p
                    where p.id = plan_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))))
    with check (exists (select 1 from reintegration_plan p
                         where p.id = plan_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))));

alter table reintegration_assessment enable row level security;
alter table reintegration_assessment force row level security;
create policy reintegration_assessment_of_known_plan on reintegration_assessment for select
    using (exists (select 1 from reintegration_plan p where p.id = plan_id));
create policy reintegration_assessment_of_custodian on reintegration_assessment for insert
    with check (exists (select 1 from reintegration_plan p
                         where p.id = plan_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))));

alter table reintegration_assistance enable row level security;
alter table reintegration_assistance force row level security;
create policy reintegration_assistance_of_known_plan on reintegration_assistance for select
    using (exists (select 1 from reintegration_plan p where p.id = plan_id));
create policy reintegration_assistance_of_custodian on reintegration_assistance for insert
    with check (exists (select 1 from reintegration_plan p
                         where p.id = plan_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))));

-- that its day has come is written by the clock, for no organisation
alter table reintegration_review enable row level security;
alter table reintegration_review force row level security;
create policy reintegration_review_of_custodian on reintegration_review
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy reintegration_review_of_known_return on reintegration_review for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy reintegration_review_for_system on reintegration_review for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy reintegration_review_falls_due on reintegration_review for update
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system' and state = 'DUE');

alter table reintegration_answer enable row level security;
alter table reintegration_answer force row level security;
create policy reintegration_answer_of_known_review on reintegration_answer for select
    using (exists (select 1 from reintegration_review r where r.id = review_id));
create policy reintegration_answer_of_custodian on reintegration_answer for insert
    with check (exists (select 1 from reintegration_review r
                         where r.id = review_id and r.custodian = (select nullif(current_setting('app.organisation', true), ''))));

alter table reintegration_score enable row level security;
alter table reintegration_score force row level security;
create policy reintegration_score_of_known_review on reintegration_score for select
    using (exists (select 1 from reintegration_review r where r.id = review_id));
create policy reintegration_score_of_custodian on reintegration_score for insert
    with check (exists (select 1 from reintegration_review r
                         where r.id = review_id and r.custodian = (select nullif(current_setting('app.organisation', true), ''))));

alter table follow_up_consent enable row level security;
alter table follow_up_consent force row level security;
create policy follow_up_consent_of_custodian on follow_up_consent
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy follow_up_consent_of_known_return on follow_up_consent for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy follow_up_consent_for_system on follow_up_consent for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- a fear is told as a claim is: to the custodian and to UNHCR
alter table fear_report enable row level security;
alter table fear_report force row level security;
create policy fear_report_of_custodian on fear_report
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy fear_report_in_mandate on fear_report for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR' and exists (select 1 from person_return r where r.id = return_id));
create policy fear_report_for_system on fear_report for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

create policy history_of_known_reintegration on history for select
    using (exists (select 1 from reintegration_plan p where p.id = resource)
           or exists (select 1 from reintegration_review r where r.id = resource)
           or exists (select 1 from follow_up_consent c where c.id = resource)
           or exists (select 1 from fear_report f where f.id = resource));

select guard_sealed_cases('reintegration_plan'), guard_sealed_cases('reintegration_review'), guard_sealed_cases('follow_up_consent'),
       guard_sealed_cases('fear_report');

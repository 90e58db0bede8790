-- A sample of what a custodian decided in a quarter, drawn at random, and what those who looked at it found. It changes no decision, and no other table refers to it.
create table decision_audit (
    id          uuid        not null,
    version     bigint      not null,
    state       text        not null,
    custodian   text        not null,
    quarter     date        not null,
    sample_size int         not null,
    seed        uuid        not null,
    ordered_by  text        not null,
    updated_at  timestamptz not null,
    constraint decision_audit_pk primary key (id),
    constraint decision_audit_of_custodian_key unique (id, custodian),
    constraint decision_audit_once unique (custodian, quarter),
    constraint decision_audit_state check (state in ('DRAWN', 'CLOSED')),
    constraint decision_audit_sample_size check (sample_size between 1 and 200),
    constraint decision_audit_quarter check (quarter = date_trunc('quarter', quarter))
);
comment on table decision_audit is 'That decisions of a custodian of one quarter are audited; of one quarter once';
comment on column decision_audit.quarter is 'By its first day';
comment on column decision_audit.seed is 'The sample is the first of those issued in the quarter, in the order of sha256(seed, a space, id of the decision); without witnesses. Told to nobody';

create table sampled_decision (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    audit_id      uuid        not null,
    decision_id   uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    finding       text,
    reason        text,
    updated_at    timestamptz not null,
    constraint sampled_decision_pk primary key (id),
    constraint sampled_decision_of_audit foreign key (audit_id, custodian) references decision_audit (id, custodian),
    constraint sampled_decision_of_decision foreign key (decision_id) references status_decision (id),
    constraint sampled_decision_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint sampled_decision_once unique (audit_id, decision_id),
    constraint sampled_decision_state check (state in ('DRAWN', 'REVIEWED', 'SET_ASIDE')),
    constraint sampled_decision_finding check (finding in ('SOUND', 'MINOR_FLAW', 'SERIOUS_FLAW')),
    constraint sampled_decision_reason check (reason in ('CASE_MOVED_ON', 'NOBODY_APART', 'FILE_NOT_TO_BE_HAD')),
    constraint sampled_decision_reviewed_with_a_finding check ((state = 'REVIEWED') = (finding is not null)),
    constraint sampled_decision_set_aside_for_a_reason check ((state = 'SET_ASIDE') = (reason is not null))
);
create index sampled_decision_of_one_audit on sampled_decision (audit_id, id);
create index sampled_decision_of_person on sampled_decision (individual_id);
comment on table sampled_decision is 'A decision that was drawn for an audit, and what was found of it (P3)';
comment on column sampled_decision.reason is 'Why it is not looked at; says nothing of the person';

create table sampled_decision_answer (
    sampled_id uuid not null,
    position   int  not null,
    criterion  text not null,
    answer     text not null,
    constraint sampled_decision_answer_pk primary key (sampled_id, position),
    constraint sampled_decision_answer_of foreign key (sampled_id) references sampled_decision (id),
    constraint sampled_decision_answer_once unique (sampled_id, criterion),
    constraint sampled_decision_answer_criterion check (criterion in
        ('GROUND_STATED', 'FACTS_ASSESSED', 'CREDIBILITY_REASONED', 'COUNTRY_INFORMATION_CURRENT', 'SECOND_OFFICER',
         'CHILD_SAFEGUARDS', 'INTERPRETATION', 'NOTIFIED_WITH_PROOF')),
    constraint sampled_decision_answer_answer check (answer in ('MET', 'NOT_MET', 'NOT_APPLICABLE'))
);
comment on table sampled_decision_answer is 'What was said of one criterion of the checklist (P3); codes only';

-- Small counts stand here in the clear, so nobody reads a row but the service itself, which keeps back what is small.
create table decision_audit_count (
    audit_id uuid   not null,
    item     text   not null,
    answer   text   not null,
    number   bigint not null,
    constraint decision_audit_count_pk primary key (audit_id, item, answer),
    constraint decision_audit_count_of foreign key (audit_id) references decision_audit (id)
);
comment on table decision_audit_count is 'What was found in an audit, counted once, when it was closed; never changed';
comment on column decision_audit_count.item is 'A criterion of the checklist, or FINDING';

grant select, insert on decision_audit, sampled_decision, sampled_decision_answer, decision_audit_count to "${application}";
grant update (version, state, updated_at) on decision_audit to "${application}";
grant update (version, state, finding, reason, updated_at) on sampled_decision to "${application}";

alter table decision_audit enable row level security;
alter table decision_audit force row level security;
create policy decision_audit_of_custodian on decision_audit
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy decision_audit_for_readers on decision_audit for select
    using ((select current_setting('app.organisation', true)) in ('UNHCR', 'RSO'));

alter table sampled_decision enable row level security;
alter table sampled_decision force row level security;
create policy sampled_decision_of_custodian on sampled_decision
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

alter table sampled_decision_answer enable row level security;
alter table sampled_decision_answer force row level security;
create policy sampled_decision_answer_of_known on sampled_decision_answer
    using (exists (select 1 from sampled_decision k where k.id = sampled_id))
    with check (exists (select 1 from sampled_decision k where k.id = sampled_id));

alter table decision_audit_count enable row level security;
alter table decision_audit_count force row level security;
create policy decision_audit_count_by_custodian on decision_audit_count for insert
    with check (exists (select 1 from decision_audit k where k.id = audit_id
                           and k.custodian = (select nullif(current_setting('app.organisation', true), ''))));
create policy decision_audit_count_for_services on decision_audit_count for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

create policy history_of_known_decision_audit on history for select
    using (exists (select 1 from decision_audit k where k.id = resource));
create policy history_of_known_sampled_decision on history for select
    using (exists (select 1 from sampled_decision k where k.id = resource));

-- Events of one subject come in order, each at least once; between subjects no order is promised. What was heard is kept so that it makes the same difference
-- whenever, and however often, it is heard: after whatever the inbox has forgotten, too.

-- Returns that a plan has opened, until somebody has begun to work on them; and as of when it is known where the person is.
alter table person_return
    add column plan_id    uuid,
    add column planned_at timestamptz,
    add column begun      boolean     not null default true,
    add column case_as_of timestamptz not null default now(),
    add constraint person_return_planned_whole check ((plan_id is null) = (planned_at is null)),
    add constraint person_return_begins_by_somebody_or_a_plan check (begun or plan_id is not null);
alter table person_return
    alter column begun drop default,
    alter column case_as_of drop default;
create unique index person_return_one_plan on person_return (plan_id) where plan_id is not null;
comment on column person_return.plan_id is 'The plan that has opened it: a resource of the service that has the cases';
comment on column person_return.begun is 'Whether anybody has begun to work on it: what a plan has opened, and nobody has begun, gives way to a later plan';
comment on column person_return.case_as_of is 'As of when the case is the person''s: what was asked or done later counts';

create table known_plan (
    id             uuid        not null,
    individual_id  uuid        not null,
    case_id        uuid        not null,
    handed_over_at timestamptz not null,
    constraint known_plan_pk primary key (id)
);
create index known_plan_of_person on known_plan (individual_id, handed_over_at desc);
comment on table known_plan is 'Plans of returns that were handed over to this service: each opens one return at most';

create table known_safeguard (
    id            uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    reason        text        not null,
    heard         bigint      not null,
    done_at       timestamptz not null,
    constraint known_safeguard_pk primary key (id),
    constraint known_safeguard_reason check (reason in ('FEAR_EXPRESSED', 'CLAIM_LODGED', 'APPEAL_LODGED', 'STAY_ORDERED', 'CONSENT_WITHDRAWN', 'PLAN_ENDED'))
);
create index known_safeguard_of_person on known_safeguard (individual_id, done_at);
comment on table known_safeguard is 'What was last heard of each thing that was done for a person''s safety, with or without a return of the person';
comment on column known_safeguard.heard is 'The newest number that an event of it had: what has no higher one is not news';

alter table known_consent add column heard bigint not null default 0;
alter table known_consent alter column heard drop default;
comment on column known_consent.heard is 'The newest number that an event of it had: what has no higher one is not news';

grant select, insert, update on known_plan, known_safeguard to "${application}";

-- the service's own alone: nobody is told by them who claims
alter table known_plan enable row level security;
alter table known_plan force row level security;
create policy known_plan_for_system on known_plan
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table known_safeguard enable row level security;
alter table known_safeguard force row level security;
create policy known_safeguard_for_system on known_safeguard
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

select guard_sealed_cases('known_plan'), guard_sealed_cases('known_safeguard');

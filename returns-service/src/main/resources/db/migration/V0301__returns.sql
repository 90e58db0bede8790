-- Returns: one person, one return, of one kind. The custodian is the organisation that leads the return: the one that has the person's case, with the service that
-- has the cases. What this service knows of cases beside their ids are the facts of who may know of them (known_facts, the platform's).
create table person_return (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    kind           text        not null,
    individual_id  uuid        not null,
    case_id        uuid        not null,
    custodian      text        not null,
    child          boolean     not null,
    willing        boolean     not null,
    destination    text,
    opened_on      date        not null,
    cleared_at     timestamptz,
    departed_at    timestamptz,
    permit_id      uuid,
    called_back_at timestamptz,
    reason         text,
    updated_at     timestamptz not null,
    constraint person_return_pk primary key (id),
    constraint person_return_of_custodian unique (id, custodian),
    constraint person_return_state check (state in ('OPENED', 'COUNSELLED', 'CONSENTED', 'ORDERED', 'CLEARED', 'DEPARTED', 'RETURNED_BACK', 'ARRIVED',
        'CLOSED', 'CANCELLED')),
    constraint person_return_kind check (kind in ('VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT')),
    constraint person_return_asks_whom_it_may check (not willing or kind = 'READM'),
    constraint person_return_consents_by_own_will check (state <> 'CONSENTED' or kind in ('VOLREP', 'AVR', 'VOT')),
    constraint person_return_orders_nobody_to_will check (state <> 'ORDERED' or kind in ('REMOVAL', 'READM')),
    -- whatever the code does: nobody has departed without a permit that was used
    constraint person_return_departs_by_permit
        check ((state in ('DEPARTED', 'RETURNED_BACK', 'ARRIVED', 'CLOSED')) = (permit_id is not null)
            and (permit_id is null) = (departed_at is null)),
    constraint person_return_calls_back_who_departed check (called_back_at is null or permit_id is not null)
);
-- whatever the code does: a person has one open return at most, and a permit is used for one
create unique index person_return_one_open on person_return (individual_id) where state not in ('CLOSED', 'CANCELLED');
create unique index person_return_one_permit on person_return (permit_id) where permit_id is not null;
create index person_return_of_custodian_newest on person_return (custodian, id desc);
create index person_return_of_case on person_return (case_id);
comment on table person_return is 'Returns of persons: of which kind, and where each stands';
comment on column person_return.case_id is 'Where the person was when that was last asked or heard: who may know of the return goes by that case';
comment on column person_return.permit_id is 'The departure permit that was used: a resource of the service that has the cases';
comment on column person_return.called_back_at is 'The alarm: the person has departed and is to be brought back';

-- Attempts to let somebody depart: the keys under which a permit is asked for and used, committed before anything is asked.
create table departure_attempt (
    id             uuid        not null,
    return_id      uuid        not null,
    individual_id  uuid        not null,
    case_id        uuid        not null,
    custodian      text        not null,
    kind           text        not null,
    standing       text        not null,
    issue_key      uuid        not null,
    use_key        uuid        not null,
    client         text        not null,
    request_key    text,
    permit_id      uuid,
    permit_version bigint      not null default 0,
    permit_ends_at timestamptz,
    times_sent     integer     not null default 0,
    begun_at       timestamptz not null,
    begun_by       text        not null,
    constraint departure_attempt_pk primary key (id),
    constraint departure_attempt_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint departure_attempt_kind check (kind in ('VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT')),
    constraint departure_attempt_standing check (standing in ('ASKED', 'SENT', 'USED', 'REFUSED')),
    constraint departure_attempt_sends_a_permit check (standing not in ('SENT', 'USED') or permit_id is not null)
);
create unique index departure_attempt_one_open on departure_attempt (return_id) where standing in ('ASKED', 'SENT');
create unique index departure_attempt_one_permit on departure_attempt (permit_id) where permit_id is not null;
comment on table departure_attempt is 'Under which keys a permit is asked for and used, and what is known of that';

-- What stops a return, in whatever state it is.
create table suspension (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    return_id     uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    reason        text        not null,
    imposed_by    text        not null,
    since         timestamptz not null,
    heard_at      timestamptz not null,
    told_at       timestamptz,
    carried_from  uuid,
    ended_at      timestamptz,
    constraint suspension_pk primary key (id),
    constraint suspension_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint suspension_state check (state in ('IN_FORCE', 'ENDED')),
    constraint suspension_reason check (reason in ('FEAR_EXPRESSED', 'CLAIM_LODGED', 'APPEAL_LODGED', 'STAY_ORDERED', 'COURT_STAY', 'CONSENT_WITHDRAWN',
        'UNFIT', 'BEST_INTERESTS_NEGATIVE', 'COI_ALERT', 'WITNESS_HOLD', 'EXTRADITION_HOLD', 'PERMIT_VOIDED', 'PLAN_ENDED')),
    constraint suspension_goes_on_as foreign key (carried_from) references suspension (id),
    constraint suspension_ends_once check ((state = 'ENDED') = (ended_at is not null))
);
create index suspension_of_return_in_order on suspension (return_id, id);
create index suspension_of_person on suspension (individual_id) where state = 'IN_FORCE';
-- whatever the code does: what stops a return goes on in one other at most
create unique index suspension_carried_once on suspension (carried_from) where carried_from is not null;
comment on table suspension is 'What stops returns: why, since when, until when';
comment on column suspension.heard_at is 'When it was last heard of what it is about, to compare with what was checked or said; shown to nobody';
comment on column suspension.told_at is 'When the service that has the cases last told of the same; shown to nobody';
comment on column suspension.carried_from is 'The one of an earlier return of the person, which goes on as this';

grant select, insert, update on person_return, departure_attempt, suspension to "${application}";

-- The custodian's own; and to read, for UNHCR every open one, for IOM those to which the person has consented; the service's own work by events.
alter table person_return enable row level security;
alter table person_return force row level security;
create policy person_return_of_custodian on person_return
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy person_return_in_mandate on person_return for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR' and state not in ('CLOSED', 'CANCELLED'));
create policy person_return_by_consent on person_return for select
    using ((select current_setting('app.organisation', true)) = 'IOM' and kind in ('VOLREP', 'AVR', 'VOT')
           and state in ('CONSENTED', 'CLEARED', 'DEPARTED', 'RETURNED_BACK', 'ARRIVED'));
create policy person_return_for_system on person_return
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

alter table departure_attempt enable row level security;
alter table departure_attempt force row level security;
create policy departure_attempt_of_custodian on departure_attempt
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy departure_attempt_for_system on departure_attempt
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

alter table suspension enable row level security;
alter table suspension force row level security;
create policy suspension_of_custodian on suspension
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy suspension_of_known_return on suspension for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy suspension_for_system on suspension
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- Timelines: as far as the resource is known. What follows from an event, and the alarm beside an officer's act, is written down for nobody.
create policy history_of_known_return on history for select
    using (exists (select 1 from person_return r where r.id = resource));
create policy history_of_known_suspension on history for select
    using (exists (select 1 from suspension s where s.id = resource));
create policy history_of_the_platform on history for insert
    with check (procedure in ('return', 'suspension') and organisation in ('', 'NONE'));

-- Who looked at a return is for its custodian to know, and for nobody else (ACC-15).
create policy audit_subject_of_own_return on audit_subject for select
    using (exists (select 1 from person_return r
                    where r.case_id = audit_subject.case_id
                      and r.custodian = (select nullif(current_setting('app.organisation', true), ''))));
create policy audit_entry_of_own_return on audit_entry for select
    using (exists (select 1 from person_return r
                    where (r.id = resource or r.case_id = resource)
                      and r.custodian = (select nullif(current_setting('app.organisation', true), '')))
           or exists (select 1 from audit_subject s where s.entry = audit_entry.id));

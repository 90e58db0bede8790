-- Counselling sessions of a return, and what is known here of consents: these are said to the service that has the cases, and told by its events.
create table counselling_session (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    return_id     uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    held_on       date        not null,
    language      text        not null,
    interpreted   boolean     not null,
    text          text        not null,
    profiled_on   date,
    topics        text[]      not null,
    hardship      text[]      not null,
    compelled     boolean,
    signed        boolean     not null,
    finding       text,
    doubted_at    timestamptz,
    doubted_by    text,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    constraint counselling_session_pk primary key (id),
    constraint counselling_session_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint counselling_session_state check (state in ('HELD', 'CAPACITY_DOUBTED', 'SET_ASIDE')),
    constraint counselling_session_topics check (topics <@ array['RIGHT_TO_CLAIM', 'STATE_OF_CASE', 'ALTERNATIVES', 'COUNTRY_CONDITIONS', 'ASSISTANCE',
        'RE_ENTRY', 'USE_OF_DATA', 'CHANGE_OF_MIND', 'CONTINUED_ASYLUM']),
    constraint counselling_session_hardship check (hardship <@ array['DETENTION', 'DESTITUTION']),
    constraint counselling_session_asks_who_is_in_hardship check ((cardinality(hardship) = 0) = (compelled is null)),
    constraint counselling_session_names_its_profile check (('COUNTRY_CONDITIONS' = any (topics)) = (profiled_on is not null)),
    constraint counselling_session_names_who_doubts check ((doubted_at is null) = (doubted_by is null)),
    constraint counselling_session_finding check (finding in ('CAPABLE', 'REPRESENTED'))
);
create index counselling_session_of_return_in_order on counselling_session (return_id, id);
comment on table counselling_session is 'On what persons were counselled before a return, and how';
comment on column counselling_session.doubted_at is 'Of a doubt that nobody has settled; shown to nobody';
comment on column counselling_session.recorded_at is 'To compare with when a consent was said; shown to nobody';

create table known_consent (
    id            uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    kind          text        not null,
    consents      boolean     not null,
    standing      text        not null,
    said_at       timestamptz not null,
    constraint known_consent_pk primary key (id),
    constraint known_consent_kind check (kind in ('VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT')),
    constraint known_consent_standing check (standing in ('RECORDED', 'CONFIRMED', 'SET_ASIDE'))
);
create index known_consent_last on known_consent (individual_id, kind, said_at desc);
comment on table known_consent is 'What persons have said to returning, as events have told: whether, when, and whether it counts';

grant select, insert, update on counselling_session, known_consent to "${application}";

-- as far as the return is known; only its custodian writes
alter table counselling_session enable row level security;
alter table counselling_session force row level security;
create policy counselling_session_of_custodian on counselling_session
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy counselling_session_of_known_return on counselling_session for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy counselling_session_for_system on counselling_session for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- the service's own; read by who may know of a return of the person, because the guard is found for that reader
alter table known_consent enable row level security;
alter table known_consent force row level security;
create policy known_consent_for_system on known_consent
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
create policy known_consent_of_known_return on known_consent for select
    using (exists (select 1 from person_return r where r.individual_id = known_consent.individual_id));

create policy history_of_known_counselling on history for select
    using (exists (select 1 from counselling_session s where s.id = resource));

select guard_sealed_cases('counselling_session'), guard_sealed_cases('known_consent');

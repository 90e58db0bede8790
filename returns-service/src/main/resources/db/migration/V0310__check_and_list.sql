-- What is looked at before a person goes, each check of one kind; what is known here of plans to resettle; and the answers to the checklist.
create table return_check (
    id                     uuid        not null,
    version                bigint      not null,
    state                  text        not null,
    kind                   text        not null,
    outcome                text        not null,
    return_id              uuid        not null,
    individual_id          uuid        not null,
    case_id                uuid        not null,
    custodian              text        not null,
    checked_on             date        not null,
    destination            text,
    valid_until            date,
    particulars            bytea       not null,
    recorded_by            text        not null,
    recorded_at            timestamptz not null,
    prosecutor_authority   text,
    prosecutor_reference   text,
    prosecutor_released_on date,
    proceedings            text,
    prosecutor_release_by  text,
    victim_released_on     date,
    victim_release_by      text,
    constraint return_check_pk primary key (id),
    constraint return_check_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint return_check_state check (state in ('RECORDED', 'WITHDRAWN')),
    constraint return_check_kind check (kind in ('NON_REFOULEMENT', 'BEST_INTERESTS', 'FITNESS', 'FAMILY_UNITY', 'TRAFFICKING_SAFETY', 'CONFLICTS')),
    constraint return_check_outcome check (outcome in ('PASSED', 'FAILED')),
    constraint return_check_proceedings check (proceedings in ('PERSON_NOT_NEEDED', 'CONTACT_ARRANGED')),
    -- whatever the code does: each says what its kind asks for, and nothing of another
    constraint return_check_is_of_a_country check (destination is null or kind = 'NON_REFOULEMENT'),
    constraint return_check_passes_for_a_country check (kind <> 'NON_REFOULEMENT' or outcome <> 'PASSED' or destination is not null),
    constraint return_check_is_valid_for_days check (valid_until is null or kind = 'FITNESS' and valid_until >= checked_on),
    constraint return_check_passes_for_days check (kind <> 'FITNESS' or outcome <> 'PASSED' or valid_until is not null),
    constraint return_check_releases_victims
        check ((prosecutor_release_by is null and victim_release_by is null) or (kind = 'TRAFFICKING_SAFETY' and outcome = 'PASSED')),
    constraint return_check_names_the_prosecutor check (
        (prosecutor_release_by is null) = (prosecutor_authority is null) and (prosecutor_release_by is null) = (prosecutor_reference is null)
        and (prosecutor_release_by is null) = (prosecutor_released_on is null) and (prosecutor_release_by is null) = (proceedings is null)),
    constraint return_check_dates_the_release check ((victim_release_by is null) = (victim_released_on is null)),
    -- whatever the code does: nobody lets a victim go alone
    constraint return_check_releases_by_another
        check (victim_release_by is null or (victim_release_by <> recorded_by and victim_release_by is distinct from prosecutor_release_by))
);
create index return_check_of_return_in_order on return_check (return_id, id);
create index return_check_last on return_check (return_id, kind, recorded_at desc, id desc);
comment on table return_check is 'What was looked at before persons go, by kind, and what was found';
comment on column return_check.particulars is 'On what it rests, sealed with the key of the case in which the person was when it was recorded';
comment on column return_check.recorded_at is 'To say which came last; shown to nobody';

create table known_resettlement (
    id            uuid    not null,
    individual_id uuid    not null,
    case_id       uuid    not null,
    under_way     boolean not null,
    constraint known_resettlement_pk primary key (id)
);
create index known_resettlement_under_way on known_resettlement (individual_id) where under_way;
comment on table known_resettlement is 'Which plans to resettle persons were handed over, as events have told, and whether they are followed still';

create table checklist_answer (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    return_id     uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    item          text        not null,
    answer        text        not null,
    evidence      text        not null,
    answered_by   text        not null,
    answered_at   timestamptz not null,
    constraint checklist_answer_pk primary key (id),
    constraint checklist_answer_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint checklist_answer_state check (state in ('RECORDED')),
    constraint checklist_answer_reply check (answer in ('YES', 'NO', 'NOT_APPLICABLE'))
);
create index checklist_answer_of_return_in_order on checklist_answer (return_id, answered_at, id);
comment on table checklist_answer is 'What officers have answered to the checklist of returns; the last answer to an item holds';
comment on column checklist_answer.answered_at is 'To say which came last; of it the day is shown';

grant select, insert, update on return_check, known_resettlement to "${application}";
grant select, insert on checklist_answer to "${application}";

-- as far as the return is known; only its custodian writes
alter table return_check enable row level security;
alter table return_check force row level security;
create policy return_check_of_custodian on return_check
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy return_check_of_known_return on return_check for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy return_check_for_system on return_check for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- the service's own; read by who may know of a return of the person, because the guard is found for that reader
alter table known_resettlement enable row level security;
alter table known_resettlement force row level security;
create policy known_resettlement_for_system on known_resettlement
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
create policy known_resettlement_of_known_return on known_resettlement for select
    using (exists (select 1 from person_return r where r.individual_id = known_resettlement.individual_id));

alter table checklist_answer enable row level security;
alter table checklist_answer force row level security;
create policy checklist_answer_of_custodian on checklist_answer
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy checklist_answer_of_known_return on checklist_answer for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy checklist_answer_for_system on checklist_answer for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

create policy history_of_known_check on history for select
    using (exists (select 1 from return_check c where c.id = resource));
create policy history_of_known_answer on history for select
    using (exists (select 1 from checklist_answer a where a.id = resource));

select guard_sealed_cases('return_check'), guard_sealed_cases('known_resettlement'), guard_sealed_cases('checklist_answer');

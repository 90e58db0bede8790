-- What people were told and said on arrival, what they may be, and every expression of fear. All of it is claim content: beside the custodian
-- only UNHCR has a row of it. Another part of the platform that must know whether somebody expressed fear asks as the service.
create table screening (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    topics        text[]      not null,
    language      text        not null,
    informed_on   date        not null,
    heard_on      date,
    answers       bytea,
    profiles      text[]      not null,
    profiled_by   text,
    written_by    text        not null,
    sealed_with   uuid        not null,
    opened_at     timestamptz not null,
    updated_at    timestamptz not null,
    place         uuid        not null default gen_random_uuid(),
    constraint screening_pk primary key (id),
    constraint screening_of_custodian unique (id, custodian),
    constraint screening_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint screening_state check (state in ('INFORMED', 'HEARD', 'PRELIMINARY', 'REVIEWED', 'SUPERSEDED')),
    constraint screening_is_heard_before_it_is_profiled
        check (state in ('INFORMED', 'SUPERSEDED') or (heard_on is not null and answers is not null)),
    constraint screening_is_profiled_by_somebody check (state not in ('PRELIMINARY', 'REVIEWED') or profiled_by is not null),
    constraint screening_profiles check (profiles <@ array['POSSIBLE_REFUGEE', 'KNOWN_ELSEWHERE', 'POSSIBLY_STATELESS', 'CHILD_ALONE',
                                                           'AT_RISK', 'SMUGGLED_MIGRANT'])
);
comment on table screening is 'Screenings of persons in mixed movements; a person has one that stands';
comment on column screening.answers is 'What the person said (P3), sealed with the key of the case named in sealed_with';
comment on column screening.profiles is 'What the person may be (P3), without what is told to few';
comment on column screening.place is 'Order in lists among those opened in one minute; random';
create unique index screening_one_that_stands on screening (individual_id) where state <> 'SUPERSEDED';
create index screening_of_person on screening (individual_id, opened_at, place);
create index screening_worklist on screening (custodian, state, opened_at, place);

create table screening_profile_set (
    id                uuid        not null,
    screening_id      uuid        not null,
    individual_id     uuid        not null,
    case_id           uuid        not null,
    custodian         text        not null,
    screening_version bigint      not null,
    findings          bytea       not null,
    sealed_with       uuid        not null,
    set_by            text        not null,
    set_at            timestamptz not null,
    constraint screening_profile_set_pk primary key (id),
    constraint screening_profile_set_once unique (screening_id, screening_version),
    constraint screening_profile_set_of_screening foreign key (screening_id, custodian) references screening (id, custodian),
    constraint screening_profile_set_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade
);
comment on table screening_profile_set is 'What a person was taken for, one row each time it was said; none is ever changed';
comment on column screening_profile_set.findings is 'The whole set, what was taken away and why, a note (P3, P4), sealed with the key of the case';

create table fear_expression (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    said_to       text        not null,
    said_on       date,
    language      text,
    words         bytea,
    written_by    text        not null,
    sealed_with   uuid        not null,
    opened_at     timestamptz not null,
    place         uuid        not null default gen_random_uuid(),
    constraint fear_expression_pk primary key (id),
    constraint fear_expression_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint fear_expression_state check (state = 'RECORDED')
);
comment on table fear_expression is 'That persons have said that they fear to go back; never changed, never deleted';
comment on column fear_expression.words is 'In which words (P3), sealed with the key of the case named in sealed_with';
comment on column fear_expression.place is 'Order in lists among those recorded in one minute; random';
create index fear_expression_of_person on fear_expression (individual_id, opened_at, place);

grant select, insert on screening, screening_profile_set, fear_expression to "${application}";
grant update (version, state, heard_on, answers, profiles, profiled_by, updated_at) on screening to "${application}";

alter table screening enable row level security;
alter table screening force row level security;
create policy screening_of_custodian on screening
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy screening_in_mandate on screening for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy screening_for_services on screening for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

alter table screening_profile_set enable row level security;
alter table screening_profile_set force row level security;
create policy screening_profile_set_of_custodian on screening_profile_set
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy screening_profile_set_in_mandate on screening_profile_set for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));

alter table fear_expression enable row level security;
alter table fear_expression force row level security;
create policy fear_expression_of_custodian on fear_expression
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy fear_expression_in_mandate on fear_expression for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy fear_expression_for_services on fear_expression for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

create policy history_of_known_screening on history for select
    using (exists (select 1 from screening s where s.id = resource));
create policy history_of_known_fear_expression on history for select
    using (exists (select 1 from fear_expression f where f.id = resource));

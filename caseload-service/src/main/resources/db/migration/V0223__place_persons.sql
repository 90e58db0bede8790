-- Where persons are placed while they wait. Nobody but the custodian and UNHCR finds a row, as with claims.
create table placement (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text        not null,
    file          bytea       not null,
    since_day     date        not null,
    review_on     date        not null,
    reason        text,
    sealed_with   uuid        not null,
    recorded_by   text        not null,
    updated_at    timestamptz not null,
    constraint placement_pk primary key (id),
    constraint placement_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint placement_state check (state in ('CURRENT', 'ENDED')),
    constraint placement_ended_for_a_reason check ((state = 'ENDED') = (reason is not null)),
    constraint placement_kind check (kind in ('COMMUNITY', 'OPEN_CENTRE', 'SHELTER', 'FOSTER_CARE', 'CLOSED'))
);
create index placement_of_person on placement (individual_id, id);
create unique index placement_current_once on placement (individual_id) where state = 'CURRENT';
comment on table placement is 'Where persons are placed, from a day on; never deleted';
comment on column placement.file is 'Where, why somebody is locked up, and the reviews (P3), sealed with the key of the case named in sealed_with';

grant select, insert on placement to "${application}";
grant update (version, state, file, review_on, reason, updated_at) on placement to "${application}";
alter table placement enable row level security;
alter table placement force row level security;
create policy placement_of_custodian on placement
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy placement_for_mandate on placement for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR'
           and exists (select 1 from case_file c where c.id = case_id));
create policy history_of_known_placement on history for select
    using (exists (select 1 from placement p where p.id = resource));

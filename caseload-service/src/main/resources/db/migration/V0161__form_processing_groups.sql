-- People who are processed together for one purpose, across cases of one custodian; nobody else knows of the group.
create table processing_group (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    custodian      text        not null,
    purpose        text        not null,
    focal_point_id uuid        not null,
    formed_at      timestamptz not null,
    updated_at     timestamptz not null,
    place          uuid        not null default gen_random_uuid(),
    constraint processing_group_pk primary key (id),
    constraint processing_group_of_custodian unique (id, custodian),
    constraint processing_group_focal_point foreign key (focal_point_id) references individual (id),
    constraint processing_group_state check (state in ('ACTIVE', 'ENDED')),
    constraint processing_group_purpose check (purpose in ('RSD', 'RESETTLEMENT', 'RETURN'))
);
create index processing_group_changed on processing_group (custodian, updated_at desc, place desc);
create index processing_group_of_focal_point on processing_group (focal_point_id);
comment on table processing_group is 'People processed together for one purpose; not a registration group';
comment on column processing_group.place is 'Order in lists among groups changed in one minute; random';

-- the person's own key carries the case along when the person changes household
create table group_membership (
    id            uuid        not null,
    group_id      uuid        not null,
    custodian     text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    since         timestamptz not null,
    until         timestamptz,
    reason        text,
    constraint group_membership_pk primary key (id),
    constraint group_membership_of_group foreign key (group_id, custodian) references processing_group (id, custodian),
    constraint group_membership_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint group_membership_does_not_end_before_it_begins check (until >= since),
    constraint group_membership_ends_for_a_reason check ((until is null) = (reason is null)),
    constraint group_membership_reason check (reason in ('ADDED_BY_MISTAKE', 'PROCESSED_ALONE', 'PROCESSED_IN_ANOTHER_GROUP',
                                                         'PERSON_ASKED', 'LEFT_THE_AREA', 'DECEASED', 'GROUP_DISSOLVED'))
);
create unique index group_membership_one_at_a_time on group_membership (group_id, individual_id) where until is null;
create index group_membership_of_person on group_membership (individual_id);
create index group_membership_of_case on group_membership (case_id);
comment on table group_membership is 'Dated membership of persons in processing groups';

create table group_reference (
    id        uuid not null,
    group_id  uuid not null,
    other_id  uuid not null,
    custodian text not null,
    constraint group_reference_pk primary key (id),
    constraint group_reference_once unique (group_id, other_id),
    constraint group_reference_from foreign key (group_id, custodian) references processing_group (id, custodian),
    constraint group_reference_to foreign key (other_id, custodian) references processing_group (id, custodian),
    constraint group_reference_not_to_itself check (group_id <> other_id)
);
comment on table group_reference is 'Which processing groups are to be read together';

grant select, insert on processing_group, group_membership, group_reference to "${application}";
grant update (version, state, focal_point_id, updated_at) on processing_group to "${application}";
grant update (until, reason) on group_membership to "${application}";

alter table processing_group enable row level security;
alter table processing_group force row level security;
create policy processing_group_of_custodian on processing_group
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

alter table group_membership enable row level security;
alter table group_membership force row level security;
create policy group_membership_of_custodian on group_membership
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

alter table group_reference enable row level security;
alter table group_reference force row level security;
create policy group_reference_of_custodian on group_reference
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

create policy history_of_own_processing_group on history for select
    using (exists (select 1 from processing_group g where g.id = resource));

-- Links between records of one person. Between two custodians each has a row of its own, which alone it reads; what concerns both (the
-- other side's row when a link is made or judged, and which record is at the other end) is the service's own work.
create table record_link (
    id           uuid        not null,
    version      bigint      not null,
    state        text        not null,
    kind         text        not null,
    custodian    text        not null,
    pair         uuid        not null,
    verdict      text        not null,
    basis        text[]      not null,
    said_by      text,
    confirmed_by text,
    proposed_at  timestamptz not null,
    updated_at   timestamptz not null,
    place        uuid        not null default gen_random_uuid(),
    constraint record_link_pk primary key (id),
    constraint record_link_of_custodian unique (id, custodian),
    constraint record_link_once unique (pair, custodian),
    constraint record_link_state check (state in ('UNDECIDED', 'LINKED', 'DIFFERENT')),
    constraint record_link_kind check (kind in ('DUPLICATE', 'SECONDARY_MOVEMENT')),
    constraint record_link_verdict check (verdict in ('UNDECIDED', 'SAME', 'DIFFERENT')),
    constraint record_link_linked_by_its_side check (state <> 'LINKED' or verdict = 'SAME'),
    constraint record_link_four_eyes check (confirmed_by <> said_by),
    constraint record_link_basis check (basis <@ array['SAME_DOCUMENT_NUMBER', 'BIOMETRIC_ANSWER', 'PERSON_SAYS_SO', 'FAMILY_SAYS_SO',
                                                       'SAME_NAME_AND_BIRTH', 'SAME_NAME'])
);
create index record_link_worklist on record_link (custodian, updated_at desc, place desc);
create index record_link_worklist_state on record_link (custodian, state, updated_at desc, place desc);
comment on table record_link is 'One custodian''s side of a link between two records that may be of one person; never a merge';
comment on column record_link.pair is 'The same on both sides, told to neither';
comment on column record_link.place is 'Order in lists among links changed in one minute; random';

-- the person's own key carries the case along when the person changes group
create table record_link_end (
    id            uuid not null,
    link_id       uuid not null,
    custodian     text not null,
    position      int  not null,
    individual_id uuid not null,
    case_id       uuid not null,
    constraint record_link_end_pk primary key (id),
    constraint record_link_end_place unique (link_id, position),
    constraint record_link_end_once unique (link_id, individual_id),
    constraint record_link_end_of_link foreign key (link_id, custodian) references record_link (id, custodian),
    constraint record_link_end_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint record_link_end_one_or_two check (position in (0, 1))
);
create index record_link_end_of_person on record_link_end (individual_id);
create index record_link_end_of_case on record_link_end (case_id);
comment on table record_link_end is 'A custodian''s own record at an end of a link; the other custodian''s end is a row of that one''s link';

grant select, insert on record_link, record_link_end to "${application}";
grant update (version, state, verdict, basis, said_by, confirmed_by, updated_at) on record_link to "${application}";

alter table record_link enable row level security;
alter table record_link force row level security;
create policy record_link_of_custodian on record_link
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy record_link_for_the_system on record_link
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

alter table record_link_end enable row level security;
alter table record_link_end force row level security;
create policy record_link_end_of_custodian on record_link_end
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy record_link_end_for_the_system on record_link_end
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- An entry of the other side names an organisation, and an act: each side reads its own entries only.
create policy history_of_own_side_of_record_link on history for select
    using (organisation = (select nullif(current_setting('app.organisation', true), ''))
           and exists (select 1 from record_link l where l.id = resource));

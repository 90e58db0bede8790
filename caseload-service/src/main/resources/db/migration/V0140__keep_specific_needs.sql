-- What a person must be protected or helped for. Which need it is stands nowhere in the clear; that somebody has one of which is told to
-- few must be, so that its row can be kept from others.
create table specific_need (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    restricted    boolean     not null,
    content       bytea       not null,
    sealed_with   uuid        not null,
    flagged_by    text        not null,
    flagged_at    timestamptz not null,
    assessor      text,
    review_on     date,
    updated_at    timestamptz not null,
    place         uuid        not null default gen_random_uuid(),
    constraint specific_need_pk primary key (id),
    constraint specific_need_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint specific_need_state check (state in ('PENDING_REVIEW', 'CONFIRMED', 'CLOSED'))
);
comment on table specific_need is 'Specific needs of persons; never deleted';
comment on column specific_need.restricted is 'Told to few: its rows are for the custodian only';
comment on column specific_need.content is 'The code and a note (P2 to P4), sealed with the key of the case named in sealed_with';
comment on column specific_need.place is 'Order in lists among those flagged in one minute; random';
create index specific_need_of_person on specific_need (individual_id, flagged_at, place);
create index specific_need_worklist on specific_need (custodian, state, flagged_at, place);

grant select, insert on specific_need to "${application}";
grant update (version, state, assessor, review_on, updated_at) on specific_need to "${application}";
alter table specific_need enable row level security;
alter table specific_need force row level security;
create policy specific_need_of_custodian on specific_need
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy specific_need_of_known_case on specific_need for select
    using (not restricted and exists (select 1 from case_file c where c.id = case_id));

create policy history_of_known_specific_need on history for select
    using (exists (select 1 from specific_need n where n.id = resource));

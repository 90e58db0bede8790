-- What keeps a person from being returned beside the person's own claim. For the custodian alone; that there is one counts wherever the person is recorded.
create table removal_stay (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text        not null,
    ordered_on    date        not null,
    note          bytea,
    lifted_because text,
    sealed_with   uuid        not null,
    ordered_by    text        not null,
    updated_at    timestamptz not null,
    constraint removal_stay_pk primary key (id),
    constraint removal_stay_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint removal_stay_state check (state in ('IN_FORCE', 'LIFTED')),
    constraint removal_stay_is_lifted_for_a_reason check ((state = 'LIFTED') = (lifted_because is not null)),
    constraint removal_stay_kind check (kind in ('COURT_STAY', 'WITNESS_HOLD', 'EXTRADITION_HOLD', 'PROTECTION_HOLD'))
);
create index removal_stay_of_person on removal_stay (individual_id, id);
comment on table removal_stay is 'What keeps a person from being returned until it is lifted';
comment on column removal_stay.note is 'In words (P3), sealed with the key of the case named in sealed_with';

grant select, insert on removal_stay to "${application}";
grant update (version, state, lifted_because, updated_at) on removal_stay to "${application}";
alter table removal_stay enable row level security;
alter table removal_stay force row level security;
create policy removal_stay_of_custodian on removal_stay
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy removal_stay_for_system on removal_stay for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy history_of_known_removal_stay on history for select
    using (exists (select 1 from removal_stay s where s.id = resource));

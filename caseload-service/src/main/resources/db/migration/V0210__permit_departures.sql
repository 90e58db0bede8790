-- Permits to let persons depart. The service that returns asks for one and uses it; what is done for a person's safety, at whichever custodian the
-- person has a record, makes it void: that is the platform's own work.
create table departure_permit (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    kind          text        not null,
    return_id     uuid        not null,
    issued_at     timestamptz not null,
    expires_at    timestamptz not null,
    consumed_at   timestamptz,
    void_reason   text,
    constraint departure_permit_pk primary key (id),
    constraint departure_permit_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint departure_permit_state check (state in ('ISSUED', 'CONSUMED', 'VOIDED', 'TURNED_BACK')),
    constraint departure_permit_kind check (kind in ('VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT')),
    constraint departure_permit_is_over_after_it_began check (expires_at > issued_at),
    constraint departure_permit_is_used_in_its_time
        check ((state in ('CONSUMED', 'TURNED_BACK')) = (consumed_at is not null) and consumed_at < expires_at),
    constraint departure_permit_is_stopped_for_a_reason
        check ((state in ('VOIDED', 'TURNED_BACK')) = (void_reason is not null))
);
-- whatever the code does, a person has one unused permit at most
create unique index departure_permit_one_unused on departure_permit (individual_id) where state = 'ISSUED';
create index departure_permit_of_person on departure_permit (individual_id, id);
comment on table departure_permit is 'Permits to let a person depart: used once, within minutes';
comment on column departure_permit.return_id is 'The return for which it was issued: a resource of the service that returns';

grant select, insert on departure_permit to "${application}";
grant update (version, state, consumed_at, void_reason) on departure_permit to "${application}";
alter table departure_permit enable row level security;
alter table departure_permit force row level security;
create policy departure_permit_of_custodian on departure_permit for select
    using (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy departure_permit_for_services on departure_permit
    using ((select current_setting('app.actor_kind', true)) in ('service', 'system'))
    with check ((select current_setting('app.actor_kind', true)) in ('service', 'system'));
create policy history_of_known_departure_permit on history for select
    using (exists (select 1 from departure_permit p where p.id = resource));
-- What stops a permit is written down for nobody: it may have been done at another custodian.
create policy history_of_departure_permits on history for insert
    with check (procedure = 'departure-permit' and organisation in ('', 'NONE'));

-- Where a person is recorded, for the platform's own work: not who the person is.
create policy individual_for_system on individual for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

-- A case, or some persons of one, offered by its custodian to another organisation. One row for both sides: each finds it, and none else does. What
-- is taken over is a case of the receiver's own; no row of the custodian's goes over.
create table transfer (
    id                      uuid        not null,
    version                 bigint      not null,
    state                   text        not null,
    case_id                 uuid        not null,
    custodian               text        not null,
    receiver                text        not null,
    arrangement_id          uuid        not null,
    offered_by              text        not null,
    reason                  text        not null,
    basis                   text        not null,
    best_interests_on       date,
    individual_ids          uuid[]      not null,
    relationships           text[]      not null,
    with_particulars        boolean     not null,
    countered_ids           uuid[],
    countered_relationships text[],
    countered_particulars   boolean,
    taken_ids               uuid[]      not null,
    new_case_id             uuid,
    expires_at              timestamptz not null,
    offered_at              timestamptz not null,
    updated_at              timestamptz not null,
    place                   uuid        not null default gen_random_uuid(),
    constraint transfer_pk primary key (id),
    constraint transfer_of_case foreign key (case_id, custodian) references case_file (id, custodian),
    constraint transfer_under_arrangement foreign key (arrangement_id) references arrangement (id),
    constraint transfer_between_two check (custodian <> receiver),
    constraint transfer_of_somebody
        check (cardinality(individual_ids) > 0 and cardinality(individual_ids) = cardinality(relationships)),
    constraint transfer_state check (state in ('OFFERED', 'PREVIEWED', 'COUNTERED', 'ACCEPTED', 'PARTLY_ACCEPTED', 'REJECTED', 'REVOKED', 'EXPIRED')),
    constraint transfer_takes_somebody
        check ((state in ('ACCEPTED', 'PARTLY_ACCEPTED')) = (new_case_id is not null) and (new_case_id is null) = (cardinality(taken_ids) = 0)),
    constraint transfer_takes_who_was_offered check (taken_ids <@ individual_ids),
    constraint transfer_reason check (reason in ('FAMILY_UNITY', 'AGREED_RESPONSIBILITY', 'RESPONSIBILITY_SHARING', 'MOVED_ON')),
    constraint transfer_basis check (basis in ('ARRANGEMENT', 'CONSENT'))
);
-- one offer of a case goes on at a time
create unique index transfer_once on transfer (case_id) where state in ('OFFERED', 'PREVIEWED', 'COUNTERED');
create index transfer_running_out on transfer (expires_at) where state in ('OFFERED', 'PREVIEWED', 'COUNTERED');
create index transfer_offered on transfer (custodian, updated_at desc, place desc);
create index transfer_received on transfer (receiver, updated_at desc, place desc);
comment on table transfer is 'Offers of persons to another custodian, and what became of them; never deleted';
comment on column transfer.individual_ids is 'The custodian''s records of those offered; told to the receiver under its own ids';
comment on column transfer.countered_ids is 'Whom the receiver would take instead; null where it has not said so';
comment on column transfer.place is 'Order in lists among those changed in one minute; random';

grant select, insert on transfer to "${application}";
grant update (version, state, individual_ids, relationships, with_particulars, countered_ids, countered_relationships, countered_particulars, taken_ids,
    new_case_id, updated_at) on transfer to "${application}";
alter table transfer enable row level security;
alter table transfer force row level security;
create policy transfer_of_custodian on transfer
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy transfer_to_receiver on transfer for select
    using (receiver = (select nullif(current_setting('app.organisation', true), '')));
create policy transfer_answered_by_receiver on transfer for update
    using (receiver = (select nullif(current_setting('app.organisation', true), '')))
    with check (receiver = (select nullif(current_setting('app.organisation', true), '')));
-- its time is over, whoever asks or does not; and who hears of it is looked up again whenever an event is handed out
create policy transfer_for_the_system on transfer for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy transfer_expires on transfer for update
    using ((select current_setting('app.actor_kind', true)) = 'system' and state in ('OFFERED', 'PREVIEWED', 'COUNTERED'))
    with check ((select current_setting('app.actor_kind', true)) = 'system' and state = 'EXPIRED');

create policy history_of_known_transfer on history for select
    using (exists (select 1 from transfer t where t.id = resource));
create policy history_of_the_clock on history for insert
    with check ((select current_setting('app.actor_kind', true)) = 'system' and organisation = 'NONE');

-- Whose persons another custodian has taken over is not taken up again here.
alter table case_file add column handed_over boolean not null default false;
alter table case_file add constraint case_file_handed_over_is_closed check (not handed_over or state = 'CLOSED');
comment on column case_file.handed_over is 'Another custodian has taken over everybody in it';

-- Documents on which people travel when they return: each of one return. The number is sealed with the key of the case.
create table travel_document (
    id              uuid    not null,
    version         bigint  not null,
    state           text    not null,
    return_id       uuid    not null,
    individual_id   uuid    not null,
    case_id         uuid    not null,
    custodian       text    not null,
    kind            text    not null,
    asked           text,
    destination     text    not null,
    received_on     date,
    answer_by       date,
    silence_agrees  boolean not null,
    agreement_id    uuid,
    acknowledged_on date,
    fell_due_on     date,
    deemed_on       date,
    issued_on       date,
    valid_until     date,
    single_journey  boolean,
    number          bytea,
    constraint travel_document_pk primary key (id),
    constraint travel_document_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint travel_document_state check (state in ('PLANNED', 'APPLIED_FOR', 'REFUSED', 'ISSUED', 'HANDED_OVER', 'DISPUTED', 'EXPIRED', 'LOST', 'CANCELLED')),
    constraint travel_document_kind check (kind in ('OWN_PASSPORT', 'EMERGENCY_TRAVEL_DOCUMENT', 'LAISSEZ_PASSER', 'COMMON_PROVISIONAL', 'ICRC_EMERGENCY')),
    constraint travel_document_names_who_issues check ((asked is null) = (kind = 'ICRC_EMERGENCY')),
    constraint travel_document_is_applied_for_whole check ((received_on is null) = (answer_by is null)),
    constraint travel_document_was_applied_for check (state not in ('APPLIED_FOR', 'REFUSED') or received_on is not null),
    constraint travel_document_is_answered_after_it check (acknowledged_on >= received_on),
    constraint travel_document_by_agreement check (not silence_agrees or agreement_id is not null),
    -- whatever the code does: there is no provisional document without an agreement, and none before the time of who was silent is over
    constraint travel_document_provisional_by_silence check ((kind = 'COMMON_PROVISIONAL') = (deemed_on is not null)),
    constraint travel_document_silence_was_agreed check (deemed_on is null or (silence_agrees and answer_by is not null and acknowledged_on is null)),
    constraint travel_document_silence_after_its_time check (deemed_on > answer_by),
    constraint travel_document_falls_due_after_its_time check (fell_due_on > answer_by),
    constraint travel_document_is_issued_whole check ((issued_on is null) = (valid_until is null)
        and (issued_on is null) = (single_journey is null) and (issued_on is null) = (number is null)),
    constraint travel_document_was_issued check (state not in ('ISSUED', 'HANDED_OVER', 'DISPUTED', 'EXPIRED', 'LOST') or issued_on is not null),
    -- nobody issues what nobody asked for, but for a passport that the person has already
    constraint travel_document_was_asked_for check (issued_on is null or received_on is not null or kind = 'OWN_PASSPORT'),
    constraint travel_document_is_good_for_a_time check (valid_until >= issued_on)
);
create index travel_document_of_return_in_order on travel_document (return_id, id);
create index travel_document_waited_for on travel_document (answer_by) where state = 'APPLIED_FOR' and fell_due_on is null and deemed_on is null;
create index travel_document_good_until on travel_document (valid_until) where state in ('ISSUED', 'HANDED_OVER', 'DISPUTED');
comment on table travel_document is 'Documents on which people travel when they return, from the plan to the last day';
comment on column travel_document.asked is 'Who is asked for it, or has given it; of a provisional one, who was silent';
comment on column travel_document.number is 'Sealed; in no event, no list of others and no log';

grant select, insert, update on travel_document to "${application}";

-- as far as the return is known; only its custodian writes, and the service by the clock
alter table travel_document enable row level security;
alter table travel_document force row level security;
create policy travel_document_of_custodian on travel_document
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy travel_document_of_known_return on travel_document for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy travel_document_for_system on travel_document
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

create policy history_of_known_travel_document on history for select
    using (exists (select 1 from travel_document d where d.id = resource));

select guard_sealed_cases('travel_document');

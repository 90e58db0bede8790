-- Offers to go by own will first, and removal orders: each of one return, and so of one person.
create table voluntary_offer (
    id            uuid   not null,
    version       bigint not null,
    state         text   not null,
    return_id     uuid   not null,
    individual_id uuid   not null,
    case_id       uuid   not null,
    custodian     text   not null,
    made_on       date   not null,
    answer_by     date   not null,
    language      text   not null,
    answered_on   date,
    constraint voluntary_offer_pk primary key (id),
    constraint voluntary_offer_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint voluntary_offer_state check (state in ('MADE', 'ACCEPTED', 'DECLINED', 'LAPSED')),
    constraint voluntary_offer_dates_the_answer check (state not in ('DECLINED', 'LAPSED') or answered_on is not null),
    constraint voluntary_offer_gives_time check (answer_by > made_on)
);
create index voluntary_offer_of_return_in_order on voluntary_offer (return_id, id);
comment on table voluntary_offer is 'That persons were offered to go by own will, and what they said';

create table removal_order (
    id            uuid   not null,
    version       bigint not null,
    state         text   not null,
    return_id     uuid   not null,
    individual_id uuid   not null,
    case_id       uuid   not null,
    custodian     text   not null,
    decided_on    date   not null,
    authority     text   not null,
    ground        text   not null,
    remedy_days   integer not null,
    served_on     date,
    served_in     text,
    remedy_until  date,
    constraint removal_order_pk primary key (id),
    constraint removal_order_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint removal_order_state check (state in ('ISSUED', 'SERVED', 'UNDER_REMEDY', 'QUASHED')),
    constraint removal_order_ground check (ground in ('NEVER_HAD_A_STAY', 'STAY_ENDED', 'CLAIM_REFUSED_FINALLY')),
    constraint removal_order_gives_a_remedy check (remedy_days > 0),
    constraint removal_order_is_served_whole
        check ((served_on is null) = (served_in is null) and (served_on is null) = (remedy_until is null)),
    constraint removal_order_stands_served check (state not in ('SERVED', 'UNDER_REMEDY') or served_on is not null),
    constraint removal_order_is_served_after_it check (served_on >= decided_on and remedy_until > served_on)
);
create index removal_order_of_return_in_order on removal_order (return_id, id);
comment on table removal_order is 'Orders that one person leave';

grant select, insert, update on voluntary_offer, removal_order to "${application}";

-- as far as the return is known; only its custodian writes
alter table voluntary_offer enable row level security;
alter table voluntary_offer force row level security;
create policy voluntary_offer_of_custodian on voluntary_offer
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy voluntary_offer_of_known_return on voluntary_offer for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy voluntary_offer_for_system on voluntary_offer for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

alter table removal_order enable row level security;
alter table removal_order force row level security;
create policy removal_order_of_custodian on removal_order
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy removal_order_of_known_return on removal_order for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy removal_order_for_system on removal_order for select
    using ((select current_setting('app.actor_kind', true)) = 'system');

create policy history_of_known_offer on history for select
    using (exists (select 1 from voluntary_offer o where o.id = resource));
create policy history_of_known_order on history for select
    using (exists (select 1 from removal_order o where o.id = resource));

select guard_sealed_cases('voluntary_offer'), guard_sealed_cases('removal_order');

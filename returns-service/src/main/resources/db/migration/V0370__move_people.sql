-- Movements of a custodian, and the passages of persons on them. A movement is about nobody; a passage is of one return, and so of one person.
create table movement (
    id                   uuid        not null,
    version              bigint      not null,
    state                text        not null,
    custodian            text        not null,
    mode                 text        not null,
    means                text        not null,
    carrier              text        not null,
    destination          text        not null,
    departs_at           timestamptz not null,
    arrives_at           timestamptz not null,
    seats                integer     not null,
    monitored_by         text        not null,
    complaints_to        text        not null,
    escort_risk          text,
    escorts              integer     not null,
    escorts_women        integer     not null,
    escorts_medical      integer     not null,
    escorts_trained      boolean     not null,
    escort_languages     text[]      not null,
    handled_by           text[]      not null,
    set_off_at           timestamptz,
    ended_at             timestamptz,
    report_due_on        date,
    report_missed_at     timestamptz,
    reported_at          timestamptz,
    finding              text,
    restraint_seen       boolean     not null,
    complaints_explained boolean     not null,
    complaints           integer     not null,
    reason               text,
    constraint movement_pk primary key (id),
    constraint movement_of_custodian unique (id, custodian),
    constraint movement_state check (state in ('PLANNED', 'CONFIRMED', 'UNDER_WAY', 'COMPLETED', 'ABORTED', 'REPORTED', 'CANCELLED')),
    constraint movement_mode check (mode in ('COMMERCIAL', 'CHARTER')),
    constraint movement_means check (means in ('FLIGHT', 'VESSEL', 'ROAD')),
    constraint movement_escort_risk check (escort_risk in ('LOW', 'MEDIUM', 'HIGH')),
    constraint movement_finding check (finding in ('IN_ORDER', 'CONCERNS', 'VIOLATIONS')),
    constraint movement_has_seats check (seats > 0),
    constraint movement_takes_its_time check (arrives_at > departs_at),
    constraint movement_leads_elsewhere check (destination <> custodian),
    constraint movement_counts_escorts check (escorts >= escorts_women and escorts >= escorts_medical and escorts_women >= 0 and escorts_medical >= 0),
    -- whatever the code does: nothing goes without a plan who escorts
    constraint movement_goes_escorted check (state not in ('CONFIRMED', 'UNDER_WAY') or escort_risk is not null),
    constraint movement_sets_off check (state <> 'UNDER_WAY' or set_off_at is not null),
    constraint movement_ends_with_a_day_to_report
        check ((state in ('COMPLETED', 'ABORTED', 'REPORTED')) = (report_due_on is not null) and (ended_at is null) = (report_due_on is null)),
    constraint movement_is_reported_whole
        check ((state = 'REPORTED') = (reported_at is not null) and (reported_at is null) = (finding is null))
);
create index movement_of_custodian_newest on movement (custodian, id desc);
create index movement_of_monitor on movement (monitored_by, id desc);
create index movement_to_report on movement (report_due_on) where state in ('COMPLETED', 'ABORTED') and report_missed_at is null;
comment on table movement is 'Flights, voyages and drives by which people are brought to a state; about nobody';
comment on column movement.handled_by is 'Accounts that have done something with it: none of them reports of it';

create table movement_transit (
    movement_id uuid    not null,
    country     text    not null,
    position    integer not null,
    answer      text,
    valid_until date,
    constraint movement_transit_pk primary key (movement_id, country),
    constraint movement_transit_of foreign key (movement_id) references movement (id),
    constraint movement_transit_answer check (answer in ('GIVEN', 'REFUSED', 'WITHDRAWN')),
    constraint movement_transit_is_given_until check ((answer is not distinct from 'GIVEN') = (valid_until is not null))
);
comment on table movement_transit is 'The states on the way, and what each has said; nothing where nobody knows';

create table movement_incident (
    id          uuid        not null,
    movement_id uuid        not null,
    happened_at timestamptz not null,
    kind        text        not null,
    injured     boolean     not null,
    reported_to text[]      not null,
    constraint movement_incident_pk primary key (id),
    constraint movement_incident_of foreign key (movement_id) references movement (id),
    constraint movement_incident_kind check (kind in ('MEDICAL', 'SELF_HARM', 'RESISTANCE', 'USE_OF_FORCE', 'DELAY', 'TECHNICAL', 'COMPLAINT', 'OTHER')),
    constraint movement_incident_reported_to check (reported_to <@ array['SUPERVISOR', 'MEDICAL_SERVICE', 'POLICE', 'PROSECUTOR', 'MONITOR']),
    constraint movement_incident_with_injury_is_reported check (not injured or cardinality(reported_to) > 0)
);
create index movement_incident_in_order on movement_incident (movement_id, id);
comment on table movement_incident is 'What happened on movements, by the minute; not to whom';

create table passage (
    id             uuid    not null,
    version        bigint  not null,
    state          text    not null,
    return_id      uuid    not null,
    individual_id  uuid    not null,
    case_id        uuid    not null,
    custodian      text    not null,
    movement_id    uuid    not null,
    forced         boolean not null,
    child          boolean not null,
    language       text    not null,
    needs          text[]  not null,
    medical_escort boolean not null,
    reason         text,
    authority      text,
    place          text,
    presented_at   timestamptz,
    received_by    text,
    constraint passage_pk primary key (id),
    constraint passage_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    -- of the same custodian
    constraint passage_on_movement foreign key (movement_id, custodian) references movement (id, custodian),
    constraint passage_state check (state in ('BOOKED', 'ABOARD', 'HANDED_OVER', 'BROUGHT_BACK', 'TAKEN_OFF')),
    constraint passage_needs check (needs <@ array['WHEELCHAIR', 'STRETCHER', 'OXYGEN', 'SPECIAL_MEAL', 'INFANT_SEAT', 'CHILD_ALONE', 'INTERPRETER',
        'FEMALE_ESCORT']),
    -- what is told of a suspension to few is not kept here
    constraint passage_reason check (reason in ('REBOOKED', 'DID_NOT_COME', 'SUSPENDED', 'NOT_CLEARED', 'MOVEMENT_OVER')),
    constraint passage_is_taken_off_for_a_reason check ((state = 'TAKEN_OFF') = (reason is not null)),
    constraint passage_is_presented_whole
        check ((authority is null) = (place is null) and (place is null) = (presented_at is null) and (received_by is null or authority is not null)),
    constraint passage_is_receipted check (state <> 'HANDED_OVER' or received_by is not null)
);
-- whatever the code does: nobody is booked twice
create unique index passage_one_open on passage (return_id) where state in ('BOOKED', 'ABOARD');
create index passage_of_return_in_order on passage (return_id, id);
create index passage_on_movement_in_order on passage (movement_id, id);
comment on table passage is 'Who is on which movement; it follows the return, which alone says that the person has departed';
comment on column passage.needs is 'What has to be done for the person on the way, never what the person has';

create table passage_restraint (
    id           uuid        not null,
    passage_id   uuid        not null,
    begun_at     timestamptz not null,
    ended_at     timestamptz not null,
    measure      text        not null,
    reason       text        not null,
    tried_before text[]      not null,
    constraint passage_restraint_pk primary key (id),
    constraint passage_restraint_of foreign key (passage_id) references passage (id),
    constraint passage_restraint_measure check (measure in ('HOLD_BY_HAND', 'BELT', 'HANDCUFFS', 'LEG_STRAP')),
    constraint passage_restraint_reason check (reason in ('DANGER_TO_OTHERS', 'DANGER_TO_SELF', 'DANGER_TO_THE_VEHICLE')),
    constraint passage_restraint_tried_before check (tried_before <@ array['TALKED_TO', 'INTERPRETER_CALLED', 'TIME_GIVEN', 'SEATED_APART',
        'MEDICAL_HELP_OFFERED']),
    constraint passage_restraint_is_the_last_resort check (cardinality(tried_before) > 0),
    constraint passage_restraint_ends check (ended_at >= begun_at)
);
create index passage_restraint_in_order on passage_restraint (passage_id, id);
comment on table passage_restraint is 'That persons were held by force: by the minute, by what, against which danger, after what else; never changed';

grant select, insert, update on movement, movement_transit, passage to "${application}";
grant select, insert on movement_incident, passage_restraint to "${application}";

-- Movements: the custodian's own; to its monitor to be read, and to be reported of; and the service's own work by the clock.
alter table movement enable row level security;
alter table movement force row level security;
create policy movement_of_custodian on movement
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy movement_of_monitor on movement for select
    using (monitored_by = (select nullif(current_setting('app.organisation', true), '')));
create policy movement_reported_of on movement for update
    using (monitored_by = (select nullif(current_setting('app.organisation', true), '')))
    with check (state = 'REPORTED' and monitored_by = (select nullif(current_setting('app.organisation', true), '')));
create policy movement_for_system on movement
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

alter table movement_transit enable row level security;
alter table movement_transit force row level security;
create policy movement_transit_of_known_movement on movement_transit for select
    using (exists (select 1 from movement m where m.id = movement_id));
create policy movement_transit_of_custodian on movement_transit
    using (exists (select 1 from movement m
                    where m.id = movement_id and m.custodian = (select nullif(current_setting('app.organisation', true), ''))))
    with check (exists (select 1 from movement m
                         where m.id = movement_id and m.custodian = (select nullif(current_setting('app.organisation', true), ''))));

alter table movement_incident enable row level security;
alter table movement_incident force row level security;
create policy movement_incident_of_known_movement on movement_incident for select
    using (exists (select 1 from movement m where m.id = movement_id));
create policy movement_incident_of_custodian on movement_incident for insert
    with check (exists (select 1 from movement m
                         where m.id = movement_id and m.custodian = (select nullif(current_setting('app.organisation', true), ''))));

-- Passages: as far as the return is known; its custodian writes, and the service's own work, because a passage follows its return wherever that is changed.
alter table passage enable row level security;
alter table passage force row level security;
create policy passage_of_custodian on passage
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy passage_of_known_return on passage for select
    using (exists (select 1 from person_return r where r.id = return_id));
create policy passage_for_system on passage
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- force that was used: for the custodian alone
alter table passage_restraint enable row level security;
alter table passage_restraint force row level security;
create policy passage_restraint_of_custodian on passage_restraint
    using (exists (select 1 from passage p
                    where p.id = passage_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))))
    with check (exists (select 1 from passage p
                         where p.id = passage_id and p.custodian = (select nullif(current_setting('app.organisation', true), ''))));

create policy history_of_known_movement on history for select
    using (exists (select 1 from movement m where m.id = resource));
create policy history_of_known_passage on history for select
    using (exists (select 1 from passage p where p.id = resource));
-- what follows of itself from an act on a return is written down for nobody
create policy history_of_passages_by_the_platform on history for insert
    with check (procedure = 'passage' and organisation in ('', 'NONE'));

select guard_sealed_cases('passage');

-- A captain or a carrier that does not take a person along stops the person's return; so does what a check, a court or a doubt finds.
alter table suspension drop constraint suspension_reason;
alter table suspension add constraint suspension_reason check (reason in ('FEAR_EXPRESSED', 'CLAIM_LODGED', 'APPEAL_LODGED', 'STAY_ORDERED', 'COURT_STAY',
    'CONSENT_WITHDRAWN', 'UNFIT', 'CARRIER_REFUSED', 'BEST_INTERESTS_NEGATIVE', 'COI_ALERT', 'WITNESS_HOLD', 'EXTRADITION_HOLD', 'PERMIT_VOIDED', 'PLAN_ENDED',
    'VOLUNTARY_AGREED', 'REFOULEMENT_RISK', 'FAMILY_SPLIT', 'VICTIM_AT_RISK', 'CONFLICT_FOUND', 'REMEDY_LODGED', 'ORDER_QUASHED', 'CAPACITY_DOUBTED'));

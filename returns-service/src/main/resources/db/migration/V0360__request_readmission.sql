-- That a state is asked to take a person back, and what it said: one row for both sides.
create table readmission_request (
    id                 uuid    not null,
    version            bigint  not null,
    state              text    not null,
    return_id          uuid    not null,
    individual_id      uuid    not null,
    case_id            uuid    not null,
    custodian          text    not null,
    requested          text    not null,
    kind               text    not null,
    form               text    not null,
    category           text    not null,
    agreement_id       uuid    not null,
    stay_known_on      date    not null,
    resident_at_entry  boolean,
    entered_on         date,
    resident_at_return boolean,
    residence_known_on date,
    chain_checked_on   date,
    chain_profile      text,
    sent_on            date    not null,
    reply_by           date,
    reply_at_most      date,
    silence_agrees     boolean not null,
    answered_on        date,
    by_silence         boolean not null,
    refusal            text,
    valid_until        date,
    lapses             boolean not null,
    gone_on            date,
    received_on        date,
    wrong              text,
    take_back_by       date,
    clock_on           date,
    looked_on          date    not null,
    days_stood         int     not null default 0,
    constraint readmission_request_pk primary key (id),
    constraint readmission_request_of_return foreign key (return_id, custodian) references person_return (id, custodian),
    constraint readmission_request_under_agreement foreign key (agreement_id) references agreement (id),
    constraint readmission_request_between_two check (custodian <> requested),
    constraint readmission_request_state check (state in ('REQUESTED', 'EXTENSION_ASKED', 'ACCEPTED', 'REFUSED', 'WITHDRAWN', 'LAPSED', 'TAKE_BACK_CLAIMED',
        'TAKEN_BACK', 'TAKE_BACK_DECLINED')),
    constraint readmission_request_kind check (kind in ('REMOVAL', 'READM')),
    constraint readmission_request_form check (form in ('APPLICATION', 'NOTICE')),
    constraint readmission_request_category check (category in ('OWN_NATIONAL', 'PERMANENT_RESIDENT', 'THIRD_COUNTRY_NATIONAL')),
    -- RDM-3: both dates, or it is about no residence
    constraint readmission_request_says_residence_whole
        check ((category = 'PERMANENT_RESIDENT') = (resident_at_entry is not null)
           and (resident_at_entry is null) = (entered_on is null)
           and (resident_at_entry is null) = (resident_at_return is null)
           and (resident_at_entry is null) = (residence_known_on is null)),
    -- RDM-4
    constraint readmission_request_sends_nobody_on
        check ((category = 'THIRD_COUNTRY_NATIONAL') = (chain_checked_on is not null) and (chain_checked_on is null) = (chain_profile is null)),
    constraint readmission_request_refusal check (refusal in ('NOT_A_NATIONAL', 'NOT_A_RESIDENT', 'IDENTITY_NOT_ESTABLISHED', 'DOCUMENT_NOT_VALID',
        'EXCEPTION_APPLIES', 'REQUESTED_TOO_LATE', 'AGREEMENT_DOES_NOT_APPLY')),
    constraint readmission_request_is_refused_for_a_reason check ((state = 'REFUSED') = (refusal is not null)),
    constraint readmission_request_is_accepted_on_a_day check (state not in ('ACCEPTED', 'LAPSED') or answered_on is not null),
    -- RDM-9
    constraint readmission_request_agrees_by_silence_as_agreed check (not by_silence or (silence_agrees and answered_on > reply_by)),
    constraint readmission_request_notice_has_no_clock check (form = 'APPLICATION' or (reply_by is null and not silence_agrees)),
    constraint readmission_request_is_used_as_agreed
        check (gone_on is null or form = 'NOTICE' or state in ('ACCEPTED', 'TAKE_BACK_CLAIMED', 'TAKEN_BACK', 'TAKE_BACK_DECLINED')),
    constraint readmission_request_clock_has_something_to_do
        check (clock_on is null or state in ('REQUESTED', 'EXTENSION_ASKED', 'ACCEPTED')),
    constraint readmission_request_wrong check (wrong in ('ANOTHER_PERSON', 'NOT_A_NATIONAL', 'NOT_A_RESIDENT', 'CONDITIONS_NOT_MET')),
    constraint readmission_request_claim_is_whole
        check ((state in ('TAKE_BACK_CLAIMED', 'TAKEN_BACK', 'TAKE_BACK_DECLINED')) = (wrong is not null) and (wrong is null) = (received_on is null)
           and (wrong is null or gone_on is not null))
);
-- RDM-8
create unique index readmission_request_one_open on readmission_request (return_id)
    where state in ('REQUESTED', 'EXTENSION_ASKED', 'ACCEPTED', 'TAKE_BACK_CLAIMED');
create index readmission_request_of_return_in_order on readmission_request (return_id, id);
create index readmission_request_waiting_for on readmission_request (requested, id) where state in ('REQUESTED', 'EXTENSION_ASKED');
create index readmission_request_running_out on readmission_request (clock_on, id) where clock_on is not null;
create index readmission_request_by_day on readmission_request (sent_on);
comment on table readmission_request is 'Requests that a state take a person back, and what came of them';
comment on column readmission_request.gone_on is 'When the person was let depart by it; from then on the requested state can say that it was wrong';
comment on column readmission_request.looked_on is 'When it was last looked whether the requested state can read it, while its silence can agree';
comment on column readmission_request.days_stood is 'On how many days the requested state could not read it: so many were added to clock_on';
comment on column readmission_request.clock_on is 'After this day the clock does what is agreed; null while it has nothing to do';

grant select, insert, update on readmission_request to "${application}";

-- as far as the return is known; its custodian writes, the requested state answers, and the clock does what is agreed
alter table readmission_request enable row level security;
alter table readmission_request force row level security;
create policy readmission_request_of_custodian on readmission_request
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy readmission_request_of_known_return on readmission_request for select
    using (exists (select 1 from person_return r where r.id = return_id));
-- the state that is asked: of a person who may be named to it now, or who has departed by it
create policy readmission_request_to_requested on readmission_request for select
    using (requested = (select nullif(current_setting('app.organisation', true), ''))
           and (gone_on is not null or is_cleared_for_disclosure(return_id, requested)));
create policy readmission_request_answered_by_requested on readmission_request for update
    using (requested = (select nullif(current_setting('app.organisation', true), ''))
           and (gone_on is not null or is_cleared_for_disclosure(return_id, requested)))
    with check (requested = (select nullif(current_setting('app.organisation', true), '')));
create policy readmission_request_for_system on readmission_request
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- a timeline is for who may know of the return, and not for the state that is asked
create policy history_of_known_readmission on history for select
    using (exists (select 1 from readmission_request r join person_return p on p.id = r.return_id where r.id = resource));

select guard_sealed_cases('readmission_request');

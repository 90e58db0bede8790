-- A consent counts once a second account has confirmed it: one that an officer has typed alone, with whatever names, counts for nothing. So do those of before,
-- until somebody who was there confirms them. A withdrawal waits for nobody.
alter table return_consent add column recorded_by text;
alter table return_consent add column confirmed_by text;
comment on column return_consent.recorded_by is 'The account that has written it down';
comment on column return_consent.confirmed_by is 'Another account, that was there when the person said it; without one a consent does not count';
comment on column return_consent.witness is 'Who was there from outside the staff; decides nothing';
alter table return_consent drop constraint return_consent_state;
alter table return_consent add constraint return_consent_state check (state in ('RECORDED', 'CONFIRMED', 'SET_ASIDE'));

alter table return_consent no force row level security;
alter table history no force row level security;
alter table task no force row level security;
alter table case_file no force row level security;
update return_consent c set recorded_by = h.subject from history h where h.resource = c.id and h.version = 1;
-- what was followed by a later word is confirmed by nobody any more
with overtaken as (
    update return_consent c set state = 'SET_ASIDE', version = version + 1
     where c.says = 'CONSENTS'
       and exists (select 1 from return_consent l where l.individual_id = c.individual_id and l.kind = c.kind and l.id > c.id)
    returning c.id, c.version, c.custodian)
insert into history (resource, version, procedure, act, from_state, to_state, reason, done_at, organisation, subject)
select id, version, 'return-consent', 'setAsideReturnConsent', 'RECORDED', 'SET_ASIDE', 'LATER_WORD', now(), custodian, 'caseload-service' from overtaken;
-- what was not is to be confirmed: due from the day of the migration
with day as (select (now() at time zone 'UTC')::date as today),
opened as (
    insert into task (id, version, state, resource, procedure, step, individual_id, case_id, custodian, existence, role,
                      opened_on, due_on, day_type, country, updated_at)
    select gen_random_uuid(), 1, 'RUNNING', c.id, 'return-consent', 'confirmReturnConsent', c.individual_id, c.case_id, c.custodian, 'P1',
           'PROTECTION_OFFICER', day.today, day.today + 7, 'CALENDAR', f.country_of_asylum, now()
      from return_consent c cross join day join case_file f on f.id = c.case_id
     where c.says = 'CONSENTS' and c.state = 'RECORDED'
    returning id, custodian)
insert into history (resource, version, procedure, act, to_state, done_at, organisation, subject)
select id, 1, 'task', 'openTask', 'RUNNING', now(), custodian, 'caseload-service' from opened;
alter table return_consent force row level security;
alter table history force row level security;
alter table task force row level security;
alter table case_file force row level security;

alter table return_consent add constraint return_consent_is_confirmed_by_another check (
    (state = 'CONFIRMED') = (confirmed_by is not null)
    and (confirmed_by is null or (recorded_by is not null and confirmed_by <> recorded_by)));
alter table return_consent add constraint return_consent_taken_back_stays check (says = 'CONSENTS' or state = 'RECORDED');
create unique index return_consent_one_waits on return_consent (individual_id, kind) where says = 'CONSENTS' and state = 'RECORDED';
grant update (version, state, confirmed_by) on return_consent to "${application}";

-- Who has said it: of who may be a child the guardian says it too (REI-10). What was said before, the person has said.
alter table follow_up_consent
    add column given_by text not null default 'PERSON',
    add constraint follow_up_consent_given_by check (given_by in ('PERSON', 'PERSON_AND_GUARDIAN'));
alter table follow_up_consent alter column given_by drop default;
alter table reintegration_plan
    add column agreed_by text,
    add constraint reintegration_plan_agreed_by check (agreed_by in ('PERSON', 'PERSON_AND_GUARDIAN')),
    add constraint reintegration_plan_says_who_agreed check (agreed_by is null or agreed_on is not null);

-- What persons say to returning by their own will. Written once; for the custodian alone; that a person consents counts wherever the person is recorded.
create table return_consent (
    id            uuid        not null,
    version       bigint      not null,
    state         text        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    says          text        not null,
    kind          text        not null,
    said_by       text,
    language      text,
    signed_text   text,
    counselled_on date,
    recorded_at   timestamptz not null,
    constraint return_consent_pk primary key (id),
    constraint return_consent_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade,
    constraint return_consent_state check (state = 'RECORDED'),
    constraint return_consent_says check (says in ('CONSENTS', 'WITHDRAWS')),
    constraint return_consent_kind check (kind in ('VOLREP', 'AVR', 'REMOVAL', 'READM', 'VOT')),
    constraint return_consent_is_one check (says = 'WITHDRAWS' or (kind in ('VOLREP', 'AVR', 'VOT') and said_by is not null
        and language is not null and signed_text is not null and counselled_on is not null))
);
create index return_consent_of_person on return_consent (individual_id, id);
comment on table return_consent is 'What a person has said to a kind of return; the last one holds';

grant select, insert on return_consent to "${application}";
alter table return_consent enable row level security;
alter table return_consent force row level security;
create policy return_consent_of_custodian on return_consent
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy return_consent_for_system on return_consent for select
    using ((select current_setting('app.actor_kind', true)) = 'system');
create policy history_of_known_return_consent on history for select
    using (exists (select 1 from return_consent c where c.id = resource));

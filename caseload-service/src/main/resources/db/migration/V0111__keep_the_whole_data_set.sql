-- The data set of a registration beside who the person is, and what is sensitive of it: sealed with the key of the case.
alter table individual
    add column particulars bytea,
    add column sensitive bytea;
comment on column individual.particulars is 'Further names, addresses, languages, education, consents (P2), sealed with the key of the case';
comment on column individual.sensitive is 'Religion, ethnicity, references of biometrics (P4), sealed with the key of the case';
alter table individual add constraint individual_of_custodian unique (id, case_id, custodian);

create table correction (
    id            uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    individual_id uuid        not null,
    case_version  bigint      not null,
    reason        text        not null,
    fields        text[]      not null,
    before        bytea       not null,
    corrected_at  timestamptz not null,
    subject       text        not null,
    constraint correction_pk primary key (id),
    constraint correction_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian),
    constraint correction_once unique (case_id, case_version)
);
comment on table correction is 'What stood in the record of a person before it was corrected, sealed; who changed it, when and why';

-- Written once: nothing of it is changed or taken away.
grant select, insert on correction to "${application}";
alter table correction enable row level security;
alter table correction force row level security;
create policy correction_of_custodian on correction
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy correction_of_known_case on correction for select
    using (exists (select 1 from case_file c where c.id = case_id));

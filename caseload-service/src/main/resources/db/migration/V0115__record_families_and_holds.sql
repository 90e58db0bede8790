alter table case_file
    add column cross_references uuid[] not null default array[]::uuid[],
    add column legal_hold text,
    add constraint case_file_legal_hold
        check (legal_hold in ('COURT_PROCEEDINGS', 'COMPLAINT', 'INVESTIGATION', 'REQUEST_OF_THE_PERSON'));
comment on column case_file.cross_references is 'Other cases of the custodian that this one belongs with';
comment on column case_file.legal_hold is 'Why nothing of the case, nor of what hangs on it, may be disposed of';

alter table individual
    add column presence text not null default 'PRESENT',
    add constraint individual_presence check (presence in ('PRESENT', 'DEPARTED', 'DECEASED'));

create table civil_event (
    id            uuid        not null,
    individual_id uuid        not null,
    case_id       uuid        not null,
    custodian     text        not null,
    details       bytea       not null,
    sealed_with   uuid        not null,
    recorded_at   timestamptz not null,
    subject       text        not null,
    constraint civil_event_pk primary key (id),
    constraint civil_event_of_individual foreign key (individual_id, case_id, custodian)
        references individual (id, case_id, custodian) on update cascade
);
comment on table civil_event is 'What happened in a person''s life, sealed; written once';
create index civil_event_of_case on civil_event (case_id, id);
grant select, insert on civil_event to "${application}";
alter table civil_event enable row level security;
alter table civil_event force row level security;
create policy civil_event_of_custodian on civil_event
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));
create policy civil_event_of_known_case on civil_event for select
    using (exists (select 1 from case_file c where c.id = case_id));

-- Both ends in one row; the persons may be in different cases, both of the custodian.
alter table individual add constraint individual_of_its_custodian unique (id, custodian);
create table kinship (
    id        uuid        not null,
    custodian text        not null,
    first_id  uuid        not null,
    first_is  text        not null,
    second_id uuid        not null,
    second_is text        not null,
    since     timestamptz not null,
    until     timestamptz,
    constraint kinship_pk primary key (id),
    constraint kinship_of_first foreign key (first_id, custodian) references individual (id, custodian),
    constraint kinship_of_second foreign key (second_id, custodian) references individual (id, custodian),
    constraint kinship_of_two check (first_id <> second_id),
    constraint kinship_does_not_end_before_it_begins check (until >= since)
);
comment on table kinship is 'What two persons are to each other, both ends: first_is of the second, second_is of the first';
create index kinship_of_the_first on kinship (first_id);
create index kinship_of_the_second on kinship (second_id);
grant select, insert on kinship to "${application}";
grant update (until) on kinship to "${application}";
alter table kinship enable row level security;
alter table kinship force row level security;
create policy kinship_of_custodian on kinship
    using (custodian = (select nullif(current_setting('app.organisation', true), '')))
    with check (custodian = (select nullif(current_setting('app.organisation', true), '')));

create table case_file (
    id                uuid        not null,
    version           bigint      not null,
    state             text        not null,
    custodian         text        not null,
    case_number       text        not null,
    country_of_asylum text        not null,
    arrived_on        date,
    caseload_id       uuid,
    persons           int         not null,
    registered_at     timestamptz not null,
    updated_at        timestamptz not null,
    constraint case_file_pk primary key (id),
    constraint case_file_number unique (custodian, case_number),
    constraint case_file_caseload foreign key (caseload_id) references caseload (id),
    constraint case_file_state check (state in ('REGISTERED', 'ADMITTED', 'CLOSED')),
    constraint case_file_admitted_somewhere check ((state = 'ADMITTED') = (caseload_id is not null))
);
-- the worklist, whole and by its filters: last changed first
create index case_file_worklist on case_file (custodian, updated_at desc, id desc);
create index case_file_worklist_state on case_file (custodian, state, updated_at desc, id desc);
create index case_file_worklist_caseload on case_file (custodian, caseload_id, updated_at desc, id desc);
comment on table case_file is 'A registration group; belongs to the organisation that registered it';

create table individual (
    id                        uuid    not null,
    case_id                   uuid    not null,
    position                  int     not null,
    relationship              text    not null,
    family_name               text,
    given_name                text,
    other_names               text,
    name_in_original_script   text,
    sex                       text    not null,
    born_on                   text,
    birth_date_estimated      boolean not null,
    country_of_birth          text,
    nationalities             text[]  not null,
    stateless                 boolean not null,
    former_habitual_residence text,
    marital_status            text,
    interview_language        text,
    joining                   text,
    admitted                  boolean not null,
    constraint individual_pk primary key (id),
    constraint individual_of_case foreign key (case_id) references case_file (id),
    constraint individual_place unique (case_id, position),
    constraint individual_sex check (sex in ('F', 'M', 'X', 'U')),
    constraint individual_joining check (joining in ('NEWBORN', 'REUNITED_FAMILY', 'LATE_REGISTRATION'))
);
comment on table individual is 'One human being; born_on is as much of the date as is known: YYYY, YYYY-MM or YYYY-MM-DD';

create table caseload (
    id                   uuid        not null,
    version              bigint      not null,
    state                text        not null,
    arrangement_id       uuid        not null,
    name                 text        not null,
    countries_of_asylum  text[]      not null,
    arrived_from         date,
    arrived_to           date,
    cap_persons          int         not null,
    pilot                boolean     not null,
    viability_note       text,
    opens_on             date        not null,
    closes_on            date,
    created_at           timestamptz not null,
    constraint caseload_pk primary key (id),
    constraint caseload_under foreign key (arrangement_id) references arrangement (id),
    constraint caseload_state check (state in ('OPEN', 'PAUSED', 'CLOSED')),
    constraint caseload_cap check (cap_persons > 0)
);
create index caseload_newest on caseload (created_at desc, id desc);
create index caseload_of_arrangement on caseload (arrangement_id);
comment on table caseload is 'A selected caseload: whom it is for, how many persons, between which days';

create table caseload_origin (
    caseload_id uuid not null,
    country     text not null,
    constraint caseload_origin_pk primary key (caseload_id, country),
    constraint caseload_origin_of foreign key (caseload_id) references caseload (id)
);
comment on table caseload_origin is 'Whose nationals, or former residents, the caseload is for; to these states the caseload does not exist';

create table caseload_occupancy (
    caseload_id uuid not null,
    persons     int  not null,
    cases       int  not null,
    constraint caseload_occupancy_pk primary key (caseload_id),
    constraint caseload_occupancy_of foreign key (caseload_id) references caseload (id),
    constraint caseload_occupancy_counts check (persons >= 0 and cases >= 0)
);
comment on table caseload_occupancy is 'Persons and cases a caseload holds; may pass the cap by newborns and reunited family only';

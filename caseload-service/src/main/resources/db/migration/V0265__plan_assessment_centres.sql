-- Assessment centres: an office in one state where several parties of an arrangement have staff, each for its own cases. About nobody; guarded all the same.
create table assessment_centre (
    id             uuid        not null,
    version        bigint      not null,
    state          text        not null,
    arrangement_id uuid        not null,
    code           text        not null,
    host           text        not null,
    seat           text        not null,
    purposes       text[]      not null,
    created_at     timestamptz not null,
    constraint assessment_centre_pk primary key (id),
    constraint assessment_centre_under foreign key (arrangement_id) references arrangement (id),
    constraint assessment_centre_code unique (code),
    constraint assessment_centre_code_is_no_offices check (code like 'RAC-%'),
    constraint assessment_centre_state check (state in ('PLANNED', 'OPEN', 'CLOSED')),
    constraint assessment_centre_has_a_purpose check (
        cardinality(purposes) > 0
        and purposes <@ array['SCREENING', 'STATUS_DETERMINATION', 'APPEAL', 'BEST_INTERESTS'])
);
create index assessment_centre_newest on assessment_centre (created_at desc, id desc);
comment on table assessment_centre is 'An office that several parties of an arrangement staff';
comment on column assessment_centre.code is 'The office to which tasks are assigned; never of another centre again';

create table assessment_centre_party (
    centre_id    uuid not null,
    organisation text not null,
    constraint assessment_centre_party_pk primary key (centre_id, organisation),
    constraint assessment_centre_party_of foreign key (centre_id) references assessment_centre (id)
);
create index assessment_centre_party_organisation on assessment_centre_party (organisation, centre_id);
comment on table assessment_centre_party is 'Who may staff a centre, the host too; for nobody else but the coordinator does it exist';

create table assessment_centre_staffing (
    centre_id    uuid        not null,
    organisation text        not null,
    posts        int         not null,
    declared_at  timestamptz not null,
    ends_on      date,
    constraint assessment_centre_staffing_pk primary key (centre_id, organisation),
    constraint assessment_centre_staffing_by_party
        foreign key (centre_id, organisation) references assessment_centre_party (centre_id, organisation),
    constraint assessment_centre_staffing_posts check (posts between 1 and 1000)
);
comment on table assessment_centre_staffing is 'Who staffs a centre, with how many posts; ends_on is the first day on which it does no longer';

-- What there was to do at a centre on one day of a quarter. Small counts stand here in the clear, so nobody reads a row but the service itself.
create table assessment_centre_count (
    centre_id  uuid not null,
    quarter    date not null,
    counted_on date not null,
    constraint assessment_centre_count_pk primary key (centre_id, quarter),
    constraint assessment_centre_count_of foreign key (centre_id) references assessment_centre (id)
);
comment on table assessment_centre_count is 'Quarters, by their first day, in which the tasks at a centre were counted, and when that was done';

create table assessment_centre_load (
    centre_id uuid   not null,
    quarter   date   not null,
    procedure text   not null,
    custodian text   not null,
    tasks     bigint not null,
    constraint assessment_centre_load_pk primary key (centre_id, quarter, procedure, custodian),
    constraint assessment_centre_load_of_count
        foreign key (centre_id, quarter) references assessment_centre_count (centre_id, quarter)
);
comment on table assessment_centre_load is 'Open tasks at a centre by procedure and custodian; never changed';

create index task_at_office on task (office) where state <> 'CLOSED' and office is not null;

grant select, insert, update on assessment_centre to "${application}";
grant select, insert on assessment_centre_party, assessment_centre_count, assessment_centre_load to "${application}";
-- Hibernate writes a changed collection anew
grant select, insert, update, delete on assessment_centre_staffing to "${application}";

-- Must be readable to whoever's transaction asks whether a centre is its own; alone they are ids of centres and codes of organisations.
alter table assessment_centre_party enable row level security;
alter table assessment_centre_party force row level security;
create policy assessment_centre_party_for_somebody on assessment_centre_party for select
    using ((select nullif(current_setting('app.organisation', true), '')) is not null);
create policy assessment_centre_party_of_coordinator on assessment_centre_party for insert
    with check ((select current_setting('app.organisation', true)) = 'RSO');

alter table assessment_centre enable row level security;
alter table assessment_centre force row level security;
create policy assessment_centre_of_coordinator on assessment_centre
    using ((select current_setting('app.organisation', true)) = 'RSO')
    with check ((select current_setting('app.organisation', true)) = 'RSO');
create policy assessment_centre_of_parties on assessment_centre for select
    using (exists (select 1 from assessment_centre_party p
                    where p.centre_id = assessment_centre.id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), ''))));
-- a party that says that it staffs a centre makes its next version, and holds the row while it assigns a task there
create policy assessment_centre_staffed_by_parties on assessment_centre for update
    using (exists (select 1 from assessment_centre_party p
                    where p.centre_id = assessment_centre.id
                      and p.organisation = (select nullif(current_setting('app.organisation', true), ''))))
    with check (exists (select 1 from assessment_centre_party p
                         where p.centre_id = assessment_centre.id
                           and p.organisation = (select nullif(current_setting('app.organisation', true), ''))));

alter table assessment_centre_staffing enable row level security;
alter table assessment_centre_staffing force row level security;
create policy assessment_centre_staffing_of_known_centre on assessment_centre_staffing
    using (exists (select 1 from assessment_centre c where c.id = centre_id))
    with check (exists (select 1 from assessment_centre c where c.id = centre_id));

alter table assessment_centre_count enable row level security;
alter table assessment_centre_count force row level security;
create policy assessment_centre_count_for_the_system on assessment_centre_count
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table assessment_centre_load enable row level security;
alter table assessment_centre_load force row level security;
create policy assessment_centre_load_for_the_system on assessment_centre_load
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

create policy history_of_known_assessment_centre on history for select
    using (exists (select 1 from assessment_centre c where c.id = history.resource));

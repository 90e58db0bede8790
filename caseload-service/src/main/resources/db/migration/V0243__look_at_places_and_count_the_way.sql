-- How people are received at places, and how many were detected on the way. About nobody; guarded all the same.
create table reception_check (
    id          uuid        not null,
    version     bigint      not null,
    state       text        not null,
    organisation text       not null,
    office      text        not null,
    checked_on  date        not null,
    recorded_at timestamptz not null,
    constraint reception_check_pk primary key (id),
    constraint reception_check_state check (state = 'RECORDED')
);
create index reception_check_last on reception_check (organisation, office, checked_on, id);
comment on table reception_check is 'How people were received at a place on a day; the last of a place holds';

create table reception_answer (
    check_id uuid not null,
    position int  not null,
    standard text not null,
    answer   text not null,
    source   text,
    constraint reception_answer_pk primary key (check_id, position),
    constraint reception_answer_of foreign key (check_id) references reception_check (id),
    constraint reception_answer_once unique (check_id, standard),
    constraint reception_answer_answer check (answer in ('YES', 'NO', 'NOT_KNOWN')),
    constraint reception_answer_source
        check (source in ('OBSERVED', 'DOCUMENT', 'STAFF', 'RESIDENTS_TOGETHER', 'ANOTHER_ORGANISATION')),
    constraint reception_answer_rests_on_something check (answer = 'NOT_KNOWN' or source is not null)
);
comment on table reception_answer is 'Whether a standard is met at a place; not known counts as not met';

create table detection (
    id          uuid        not null,
    version     bigint      not null,
    state       text        not null,
    organisation text       not null,
    detected_on date        not null,
    way         text        not null,
    crossing    text        not null,
    nationality text,
    age         text        not null,
    sex         text        not null,
    persons     int         not null,
    counted_by  text        not null,
    recorded_at timestamptz not null,
    constraint detection_pk primary key (id),
    constraint detection_state check (state = 'RECORDED'),
    constraint detection_way check (way in ('LAND', 'SEA')),
    constraint detection_persons check (persons > 0)
);
create index detection_of_month on detection (detected_on);
comment on table detection is 'How many people were detected on the way; nothing of who';

grant select, insert on reception_check, reception_answer, detection to "${application}";
alter table reception_check enable row level security;
alter table reception_check force row level security;
create policy reception_check_of_organisation on reception_check
    using (organisation = (select nullif(current_setting('app.organisation', true), '')))
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));
create policy reception_check_for_unhcr on reception_check for select
    using ((select current_setting('app.organisation', true)) = 'UNHCR');
alter table reception_answer enable row level security;
alter table reception_answer force row level security;
create policy reception_answer_of_known_check on reception_answer
    using (exists (select 1 from reception_check k where k.id = check_id))
    with check (exists (select 1 from reception_check k where k.id = check_id));
alter table detection enable row level security;
alter table detection force row level security;
create policy detection_of_organisation on detection
    using (organisation = (select nullif(current_setting('app.organisation', true), '')))
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));
create policy detection_for_sums on detection for select
    using ((select current_setting('app.organisation', true)) in ('UNHCR', 'RSO'));

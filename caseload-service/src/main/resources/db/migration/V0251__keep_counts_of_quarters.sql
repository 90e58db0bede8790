-- What was counted of a quarter that is over, once and for all: two tables of one quarter, counted before and after a correction, would tell one less the other what
-- neither does. Small counts stand here in the clear, so nobody reads a row but the service itself, which keeps back what is small.
create table counted_quarter (
    quarter    date not null,
    counted_on date not null,
    constraint counted_quarter_pk primary key (quarter)
);
comment on table counted_quarter is 'Quarters of which the decisions are counted, by their first day, and when that was done';

create table decision_count (
    quarter          date   not null,
    level            text   not null,
    breakdown        text   not null,
    name             text   not null,
    custodian        text   not null,
    first_time       bigint not null,
    repeated         bigint not null,
    recognised       bigint not null,
    complementary    bigint not null,
    rejected         bigint not null,
    otherwise_closed bigint not null,
    pending          bigint not null,
    median_days      double precision,
    constraint decision_count_pk primary key (quarter, level, breakdown, name, custodian),
    constraint decision_count_of_quarter foreign key (quarter) references counted_quarter (quarter)
);
comment on table decision_count is 'Counts of persons by group; never changed';
comment on column decision_count.name is 'The group; empty where it is all of them';
comment on column decision_count.custodian is 'Whose part of the group; empty where it is the whole';

grant select, insert on counted_quarter, decision_count to "${application}";
alter table counted_quarter enable row level security;
alter table counted_quarter force row level security;
create policy counted_quarter_for_services on counted_quarter
    using ((select current_setting('app.actor_kind', true)) = 'service')
    with check ((select current_setting('app.actor_kind', true)) = 'service');
alter table decision_count enable row level security;
alter table decision_count force row level security;
create policy decision_count_for_services on decision_count
    using ((select current_setting('app.actor_kind', true)) = 'service')
    with check ((select current_setting('app.actor_kind', true)) = 'service');

-- What was counted of a quarter that is over, once and for all: two tables of one quarter, counted before and after a correction, would tell one less the other what
-- neither does. Small counts stand here in the clear, so nobody reads a row but the service itself, which keeps back what is small.
create table counted_quarter (
    quarter    date not null,
    counted_on date not null,
    constraint counted_quarter_pk primary key (quarter)
);
comment on table counted_quarter is 'Quarters of which returns are counted, by their first day, and when that was done';

-- A table that nobody counted with the others of its quarter is not told of it: none is not nought.
create table counted_statistic (
    quarter   date not null,
    statistic text not null,
    breakdown text not null,
    constraint counted_statistic_pk primary key (quarter, statistic, breakdown),
    constraint counted_statistic_of_quarter foreign key (quarter) references counted_quarter (quarter)
);
comment on table counted_statistic is 'Which tables were counted with their quarter, and parted how';

create table return_count (
    quarter   date   not null,
    statistic text   not null,
    breakdown text   not null,
    name      text   not null,
    custodian text   not null,
    counted   text   not null,
    number    bigint not null,
    constraint return_count_pk primary key (quarter, statistic, breakdown, name, custodian, counted),
    constraint return_count_of_table foreign key (quarter, statistic, breakdown) references counted_statistic (quarter, statistic, breakdown),
    constraint return_count_is_a_count check (number >= 0)
);
comment on table return_count is 'Counts by group and by whose part of it that is; never changed';

create table return_median (
    quarter   date             not null,
    statistic text             not null,
    breakdown text             not null,
    name      text             not null,
    counted   text             not null,
    days      double precision not null,
    constraint return_median_pk primary key (quarter, statistic, breakdown, name, counted),
    constraint return_median_of_table foreign key (quarter, statistic, breakdown) references counted_statistic (quarter, statistic, breakdown)
);
comment on table return_median is 'The middle of the days that what is counted took; never changed';
comment on column return_median.name is 'The group; empty where it is all of them';

-- Money is numeric, with the digits of its currency, and never of two.
create table return_sum (
    quarter   date    not null,
    statistic text    not null,
    breakdown text    not null,
    name      text    not null,
    counted   text    not null,
    amount    numeric not null,
    currency  text    not null,
    constraint return_sum_pk primary key (quarter, statistic, breakdown, name, counted),
    constraint return_sum_of_table foreign key (quarter, statistic, breakdown) references counted_statistic (quarter, statistic, breakdown),
    constraint return_sum_currency check (currency ~ '^[A-Z]{3}$')
);
comment on table return_sum is 'What those who are counted have cost together; never changed';

-- Whose case was ever kept to some staff, as one of a witness is, is in no count, also when it is kept so no longer, and also who is in another case by now (STA-7).
-- Ids alone, of cases and of those whose returns were of them then, for the count alone.
create table once_sealed (
    about uuid not null,
    constraint once_sealed_pk primary key (about)
);
comment on table once_sealed is 'Cases that were ever known to be kept to some staff, and the persons in them who had a return';

-- the seals are there for the service's own work alone, for the owner of the table too
select set_config('app.actor_kind', 'system', true);
insert into once_sealed (about)
    select case_id from sealed_case union select r.individual_id from person_return r join sealed_case s on s.case_id = r.case_id;
select set_config('app.actor_kind', '', true);

create function remember_seal() returns trigger language plpgsql as $$
begin
    insert into once_sealed (about)
        select new.case_id union select r.individual_id from person_return r where r.case_id = new.case_id
        on conflict do nothing;
    return null;
end
$$;
create trigger sealed_case_is_remembered after insert on sealed_case for each row execute function remember_seal();

grant select, insert on counted_quarter, counted_statistic, return_count, return_median, return_sum, once_sealed to "${application}";

alter table counted_quarter enable row level security;
alter table counted_quarter force row level security;
create policy counted_quarter_for_system on counted_quarter
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table counted_statistic enable row level security;
alter table counted_statistic force row level security;
create policy counted_statistic_for_system on counted_statistic
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table return_count enable row level security;
alter table return_count force row level security;
create policy return_count_for_system on return_count
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table return_median enable row level security;
alter table return_median force row level security;
create policy return_median_for_system on return_median
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table return_sum enable row level security;
alter table return_sum force row level security;
create policy return_sum_for_system on return_sum
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
alter table once_sealed enable row level security;
alter table once_sealed force row level security;
create policy once_sealed_for_system on once_sealed
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

-- what a quarter has to be answered for, and what was booked in it, over every custodian
create index readmission_request_by_day_of_answer on readmission_request (reply_by);
create index cost_line_by_day_of_booking on cost_line (booked_on);

-- by the day it happened, over every custodian; the acts are named where they are counted
create index history_of_what_is_counted on history (act, done_at) where act in
    ('openReturn', 'clearReturn', 'departReturn', 'recordArrivalOfReturn', 'recordComingBackFromReturn', 'callBackFromReturn', 'cancelReturn',
     'imposeSuspension', 'fallDueReintegrationReview', 'answerReintegrationReview', 'missReintegrationReview');

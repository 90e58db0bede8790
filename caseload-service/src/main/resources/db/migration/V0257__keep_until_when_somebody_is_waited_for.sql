-- Until when somebody is waited for who did not come is said when that is written down, as the last day of an appeal is: by what the service waits, or by
-- what the arrangement of the case gives, if that is more. Who is waited for already was promised six weeks.
alter table status_determination add column closes_after date;
alter table status_determination no force row level security;
update status_determination set closes_after = missed_on + 42 where missed_on is not null;
alter table status_determination force row level security;
alter table status_determination
    add constraint status_determination_waits_until_a_day check ((closes_after is null) = (missed_on is null));
comment on column status_determination.closes_after is 'First day on which it may be closed because nobody has heard of the person';
grant update (closes_after) on status_determination to "${application}";

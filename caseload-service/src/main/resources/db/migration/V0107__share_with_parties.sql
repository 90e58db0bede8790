-- What the parties of an arrangement have agreed to share of the cases in its caseloads: nothing, unless they say so.
alter table arrangement
    add column shared_classes text[] not null default array[]::text[],
    -- an array with anything but P1 and P2 in it, or with P2 alone, is refused (ARR-8)
    add constraint arrangement_shares check (
        shared_classes <@ array['P1', 'P2'] and (cardinality(shared_classes) = 0 or 'P1' = any (shared_classes)));
comment on column arrangement.shared_classes is 'Field classes that bound parties are told of each other''s admitted cases; the claim never';

-- Who is told today of whose cases in which caseload: both are bound by an arrangement that shares. The one place that says so for
-- rows; it looks with the eyes of whoever asks, so a party learns of no caseload that it may not know.
create view sharing with (security_invoker = true) as
select caseload.id as caseload_id, custodian.organisation as custodian, told.organisation as party
  from caseload
  join arrangement on arrangement.id = caseload.arrangement_id
  join arrangement_party custodian on custodian.arrangement_id = arrangement.id
  join arrangement_party told on told.arrangement_id = arrangement.id
 cross join (select (now() at time zone 'UTC')::date as day) today
 where arrangement.state = 'IN_FORCE'
   and 'P1' = any (arrangement.shared_classes)
   and arrangement.starts_on <= today.day
   and (arrangement.ends_on is null or arrangement.ends_on >= today.day)
   and custodian.acceded_at is not null
   and (custodian.withdraws_on is null or custodian.withdraws_on > today.day)
   and told.acceded_at is not null
   and (told.withdraws_on is null or told.withdraws_on > today.day);
comment on view sharing is 'Parties that are told of the custodian''s cases in a caseload today';
grant select on sharing to "${application}";

-- The list of what is shared does not depend on the row, so it is made once for each statement.
create policy case_file_shared_with_parties on case_file for select
    using (not ((select nullif(current_setting('app.organisation', true), '')) = any (origins))
           and (caseload_id, custodian) in (
               select s.caseload_id, s.custodian from sharing s
                where s.party = (select nullif(current_setting('app.organisation', true), ''))));

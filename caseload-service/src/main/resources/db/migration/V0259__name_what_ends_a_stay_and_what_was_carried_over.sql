-- By which decision a court has ended its own stay: a code alone lifted it.
alter table removal_stay add column reference bytea;
comment on column removal_stay.reference is 'The court''s decision that has ended it (P3), sealed with the key of the case named in sealed_with';
grant update (reference) on removal_stay to "${application}";

-- Which links were made by a transfer: those are no opinion, and are not denied. Of the older ones those that nobody has judged since can be told by that.
alter table record_link add column carried_over boolean not null default false;
comment on column record_link.carried_over is 'Made by a transfer of the person from one of the two custodians to the other';
alter table record_link no force row level security;
update record_link set carried_over = true where kind = 'SECONDARY_MOVEMENT' and verdict = 'SAME' and version = 1;
alter table record_link force row level security;

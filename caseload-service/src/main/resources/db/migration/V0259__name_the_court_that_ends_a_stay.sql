-- By which decision a court has ended its own stay: a code alone lifted it.
alter table removal_stay add column reference bytea;
comment on column removal_stay.reference is 'The court''s decision that has ended it (P3), sealed with the key of the case named in sealed_with';
grant update (reference) on removal_stay to "${application}";

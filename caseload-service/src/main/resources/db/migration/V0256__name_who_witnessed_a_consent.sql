-- A consent names who interpreted and who saw the person sign. Those that were recorded before name nobody, stand as they are, and count no more: so no check
-- demands a witness, which would keep their persons from another case.
alter table return_consent add column interpreter text;
alter table return_consent add column witness text;
comment on column return_consent.witness is 'The account of somebody else than who recorded it';

-- Whether a witness was released before or after is asked of the return of a victim (RMS-5).
alter table trafficking_concern add column identified_at timestamptz;
comment on column trafficking_concern.identified_at is 'Exactly; told to nobody';
grant update (identified_at) on trafficking_concern to "${application}";

-- Of the older ones the last change is known: not earlier than it was.
alter table trafficking_concern no force row level security;
update trafficking_concern set identified_at = updated_at where reflection_ends_on is not null;
alter table trafficking_concern force row level security;

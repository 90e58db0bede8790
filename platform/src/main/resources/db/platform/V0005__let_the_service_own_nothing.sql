-- The service connects as a role that owns nothing: this script runs as the owner and gives it what it needs, table by table, so
-- that a new table is out of its reach until a migration says how far it may go.
grant usage on schema public to "${application}";
grant select, insert, update, delete on outbox, inbox, inbox_sequence, idempotency_key to "${application}";
grant select, insert on history to "${application}";

-- app.organisation and app.actor_kind are set as the first statement of each transaction and end with it. Where they are not set
-- (null) or were set and have ended (''), a comparison with them is not true: no context, no rows.

-- A key remembers where a result is, and so that a case exists: it belongs to the organisation whose client sent it.
alter table idempotency_key enable row level security;
alter table idempotency_key force row level security;
create policy idempotency_key_of_its_client on idempotency_key
    using (organisation = (select nullif(current_setting('app.organisation', true), ''))
           or (select current_setting('app.actor_kind', true)) = 'system')
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));

-- What was done to a resource is known as far as the resource is: each service adds the policies for reading.
alter table history enable row level security;
alter table history force row level security;
create policy history_of_own_acts on history for insert
    with check (organisation = (select nullif(current_setting('app.organisation', true), '')));

-- Events on their way hold the real ids of cases and each recipient's own side by side: whoever reads all of them can join what
-- recipients were told. An organisation reads its own rows; the service's own work (the relay, and the statement that writes an event for
-- all its recipients) reaches the rows of all.
alter table outbox enable row level security;
alter table outbox force row level security;
create policy outbox_for_the_system on outbox
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');
create policy outbox_of_its_recipient on outbox for select
    using (recipient = (select nullif(current_setting('app.organisation', true), '')));

alter table recipient_sequence enable row level security;
alter table recipient_sequence force row level security;
create policy recipient_sequence_for_the_system on recipient_sequence
    using ((select current_setting('app.actor_kind', true)) = 'system')
    with check ((select current_setting('app.actor_kind', true)) = 'system');

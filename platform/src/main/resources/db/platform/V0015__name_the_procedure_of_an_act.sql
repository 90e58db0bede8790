-- Which procedure a state belongs to, so that one can ask what stands in a state without looking into the table of each kind of resource.
-- Entries that are older have none until a service says so for its own.
alter table history add column procedure text;
create index history_in_state on history (procedure, to_state);
comment on column history.procedure is 'The name of the procedure that the resource lives';

-- What the service notices by itself is written down for no organisation's transaction.
create policy history_of_own_work on history for insert
    with check ((select current_setting('app.actor_kind', true)) = 'system');

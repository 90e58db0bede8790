-- Of a link between two records of one custodian the guard hides an end that hangs on a sealed case, and what is left would look like a side of a link between
-- two custodians: so the link says itself how many ends it has, and is there only with all of them (LNK-10). The platform sees every link.
alter table record_link no force row level security;
alter table record_link_end no force row level security;
alter table record_link add column within boolean not null default false;
update record_link l set within = true where (select count(*) from record_link_end e where e.link_id = l.id) = 2;
alter table record_link force row level security;
alter table record_link_end force row level security;
comment on column record_link.within is 'Both records are the custodian''s own; else this is one of two sides';

create policy record_link_sealed on record_link as restrictive for select
    using ((select current_setting('app.actor_kind', true)) in ('system', 'service')
           or (select count(*) from record_link_end e where e.link_id = record_link.id) = case when within then 2 else 1 end);

-- The task hangs on the case of one end alone.
create policy task_sealed_link on task as restrictive for select
    using (procedure <> 'record-link'
           or (select current_setting('app.actor_kind', true)) in ('system', 'service')
           or exists (select 1 from record_link l where l.id = resource));

-- Another service of the platform reads what decides who may know of a case, of every organisation: the case's own row, with its
-- states of origin, and under which arrangement its caseload is. Not the persons in it, and nothing to change.
create policy case_file_for_services on case_file for select
    using ((select current_setting('app.actor_kind', true)) = 'service');
create policy caseload_for_services on caseload for select
    using ((select current_setting('app.actor_kind', true)) = 'service');

-- Which durable solution a panel has found to be best: what is agreed on later is held against it.
alter table best_interests_procedure add column solution text;
alter table best_interests_procedure add constraint best_interests_procedure_solution
    check (solution in ('LOCAL_INTEGRATION', 'RESETTLEMENT', 'COMPLEMENTARY_PATHWAY', 'RETURN'));
comment on column best_interests_procedure.solution is 'What was found to be best (P3), of a determination for a durable solution';
grant update (solution) on best_interests_procedure to "${application}";

-- A panel is not one person's word: each of its members signs, with an account of their own.
alter table best_interests_procedure add column signed text[];
alter table best_interests_procedure drop constraint best_interests_procedure_state;
alter table best_interests_procedure add constraint best_interests_procedure_state
    check (state in ('OPENED', 'HEARD', 'AWAITING_PANEL', 'DECIDED', 'SUPERSEDED', 'STOPPED'));
alter table best_interests_procedure add constraint best_interests_procedure_is_signed_by_its_panel
    check (signed <@ panel and (state <> 'DECIDED' or kind = 'ASSESSMENT' or (signed is not null and panel <@ signed)));
comment on column best_interests_procedure.signed is 'Accounts of those of the panel who have found the same; each has said so itself';
grant update (signed) on best_interests_procedure to "${application}";

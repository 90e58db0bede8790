-- A plan for each kind of return: also to a state that takes back by agreement, and the safe return of a victim, for whom no other kind is open.
alter table solution_plan drop constraint solution_plan_option;
alter table solution_plan add constraint solution_plan_option check (agreed_option in
    ('LOCAL_INTEGRATION', 'RESETTLEMENT', 'COMPLEMENTARY_PATHWAY', 'VOLUNTARY_REPATRIATION', 'ASSISTED_VOLUNTARY_RETURN', 'REMOVAL',
     'READMISSION', 'SAFE_RETURN'));
alter table solution_plan drop constraint solution_plan_has_its_own_outcome;
alter table solution_plan add constraint solution_plan_has_its_own_outcome check (outcome is null or (agreed_option, outcome) in (
    ('LOCAL_INTEGRATION', 'STAYED'), ('RESETTLEMENT', 'RESETTLED'), ('COMPLEMENTARY_PATHWAY', 'ADMITTED_ELSEWHERE'),
    ('VOLUNTARY_REPATRIATION', 'RETURNED'), ('ASSISTED_VOLUNTARY_RETURN', 'RETURNED'), ('REMOVAL', 'REMOVED'),
    ('READMISSION', 'READMITTED'), ('SAFE_RETURN', 'RETURNED')));

-- That a status ends is found and told by a review, and takes effect by an act on the decision: until then that act is due of the review.
alter table status_review add column in_effect boolean not null default false;
alter table status_review no force row level security;
alter table status_decision no force row level security;
update status_review r set in_effect = true
  from status_decision d where d.id = r.decision_id and d.state = 'ENDED' and r.state = 'ENDING_NOTIFIED';
alter table status_review force row level security;
alter table status_decision force row level security;
alter table status_review add constraint status_review_takes_effect_once_told check (not in_effect or state = 'ENDING_NOTIFIED');
comment on column status_review.in_effect is 'Whether the status has ended by it: not while a late appeal is heard';
grant update (in_effect) on status_review to "${application}";

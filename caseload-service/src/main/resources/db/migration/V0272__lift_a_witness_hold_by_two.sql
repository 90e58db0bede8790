-- Who may know of a witness is said by each hold, so that lifting one takes its names away; and no hold is lifted by one account alone.
alter table removal_stay
    add column named_staff       text[]      not null default '{}',
    add column agreed_by         text,
    add column agreed_because    text,
    add column orderer_has_left  boolean     not null default false,
    add column lifted_at         timestamptz;
comment on column removal_stay.named_staff is 'Accounts (subjects of tokens) that may know of the case while this witness hold is in force, who ordered it among them';
comment on column removal_stay.agreed_by is 'The account that has said that a witness hold may be lifted; another one lifts it';
comment on column removal_stay.lifted_at is 'Exactly; told to nobody';
grant update (agreed_by, agreed_because, orderer_has_left, lifted_at) on removal_stay to "${application}";

alter table removal_stay no force row level security;
alter table sealed_case no force row level security;
-- by which hold each was named was not kept: all of a case stay named until its holds are lifted
update removal_stay s set named_staff = coalesce((select k.staff from sealed_case k where k.case_id = s.case_id), array[s.ordered_by])
 where s.kind = 'WITNESS_HOLD';
update removal_stay set lifted_at = updated_at where state = 'LIFTED';
alter table removal_stay force row level security;
alter table sealed_case force row level security;

alter table removal_stay
    add constraint removal_stay_names_who_may_know check (kind <> 'WITNESS_HOLD' or cardinality(named_staff) > 0),
    add constraint removal_stay_is_lifted_at_a_time check ((state = 'LIFTED') = (lifted_at is not null)),
    add constraint removal_stay_is_agreed_for_a_reason check ((agreed_by is null) = (agreed_because is null));

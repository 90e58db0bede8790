-- Rows that name persons and hang on no case, or on one that the persons have left: they are there for whoever finds each of the persons, whose own row is
-- guarded with the case in which each is now (V0270). For reading, and so for whatever is to be changed, which must be found first; a new row names whom its
-- writer has found, and may be written before the person's own.
create policy kinship_sealed_persons on kinship as restrictive for select
    using (exists (select 1 from individual i where i.id = first_id)
           and exists (select 1 from individual i where i.id = second_id));

create policy membership_sealed_persons on membership as restrictive for select
    using (exists (select 1 from individual i where i.id = individual_id));

-- To its two sides: to the custodian by the persons offered, to the receiver by the case that it has made of them. The platform lets its time run out.
create policy transfer_sealed_persons on transfer as restrictive for select
    using ((select current_setting('app.actor_kind', true)) in ('system', 'service')
           or (custodian = (select nullif(current_setting('app.organisation', true), ''))
               and not exists (select 1 from unnest(individual_ids || coalesce(countered_ids, array[]::uuid[])) person
                                where not exists (select 1 from individual i where i.id = person)))
           or (receiver = (select nullif(current_setting('app.organisation', true), ''))
               and (new_case_id is null or exists (select 1 from case_file c where c.id = new_case_id))));

-- Who is or was in a processing group, in the row itself: the guard on the memberships hides the very ones that it would have to count.
alter table processing_group no force row level security;
alter table group_membership no force row level security;
alter table processing_group add column individual_ids uuid[];
update processing_group g
   set individual_ids = array(select distinct m.individual_id from group_membership m where m.group_id = g.id);
alter table processing_group
    alter column individual_ids set not null,
    add constraint processing_group_of_somebody check (focal_point_id = any (individual_ids));
comment on column processing_group.individual_ids is 'Everybody who is or was in it; the group is there for whoever may know of all of them';
grant update (individual_ids) on processing_group to "${application}";
alter table processing_group force row level security;
alter table group_membership force row level security;

-- The focal point is one of them.
create policy processing_group_sealed_persons on processing_group as restrictive for select
    using (exists (select 1 from individual i where i.id = focal_point_id)
           and not exists (select 1 from unnest(individual_ids) person
                            where not exists (select 1 from individual i where i.id = person)));
create policy group_reference_sealed on group_reference as restrictive for select
    using (exists (select 1 from processing_group g where g.id = group_id)
           and exists (select 1 from processing_group g where g.id = other_id));

-- Every row of a case names the case's custodian, and the key makes sure that it is the right one: a row of one organisation
-- cannot hang on a case of another, and trying tells nothing of whether that case exists.
alter table case_file add constraint case_file_of_custodian unique (id, custodian);

alter table individual add column custodian text;
update individual i set custodian = c.custodian from case_file c where c.id = i.case_id;
alter table individual
    alter column custodian set not null,
    drop constraint individual_place,
    add constraint individual_place unique (case_id, custodian, position),
    drop constraint individual_of_case,
    add constraint individual_of_case foreign key (case_id, custodian) references case_file (id, custodian);

alter table case_file add column origins text[];
update case_file c set origins = coalesce(
    (select array_agg(distinct o.country order by o.country)
       from individual i
      cross join lateral unnest(
          case when cardinality(i.nationalities) > 0 then i.nationalities
               when i.former_habitual_residence is not null then array[i.former_habitual_residence]
               else array[]::text[] end) as o (country)
      where i.case_id = c.id), array[]::text[]);
alter table case_file alter column origins set not null;
comment on column case_file.origins is 'States of origin of the persons of a case; to them, the case does not exist (ACC-1)';

-- the list of who sees the cases of all custodians (UNHCR), last changed first
create index case_file_changed on case_file (updated_at desc, id desc);

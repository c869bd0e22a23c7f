-- One original a statement. H2 has no partial indexes; a generated column that is null elsewhere does the same.
alter table wording add column original_of bigint generated always as (case when kind = 'ORIGINAL' then statement_id end);
alter table wording add constraint wording_one_original unique (original_of);

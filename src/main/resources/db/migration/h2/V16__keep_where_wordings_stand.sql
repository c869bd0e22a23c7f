-- Which wordings are outdated, and all that filters ask of a wording, of which a million have dozens of values: an index
-- finds the few that a filter keeps, whatever it combines. Both at once, since H2 copies the table to add a column.
alter table wording add column (
  outdated boolean default false not null,
  standing varchar(120) generated always as (
    language || ' ' || kind || ' ' || method || ' ' || state
    || case rank when 'DEPRECATED' then ' DEPRECATED' else '' end
    || case when outdated then ' OUTDATED' else '' end));
update wording w
   set outdated = true
 where w.origin_digest <> (select lower(rawtohex(hash('SHA-256', o.text))) from wording o where o.id = w.derived_from);
create index wording_by_standing on wording (standing, id);

update wording w
   set outdated = true
 where w.origin_digest <> (select lower(rawtohex(hash('SHA-256', o.text))) from wording o where o.id = w.derived_from);

-- All that filters of wordings ask of a row, of which a million have dozens of values: an index finds the few that a filter
-- keeps, whatever it combines.
alter table wording add column standing varchar(120) generated always as (
  language || ' ' || kind || ' ' || method || ' ' || state
  || case rank when 'DEPRECATED' then ' DEPRECATED' else '' end
  || case when outdated then ' OUTDATED' else '' end);
create index wording_by_standing on wording (standing, id);

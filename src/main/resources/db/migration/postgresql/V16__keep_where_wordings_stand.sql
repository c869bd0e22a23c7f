-- Which wordings are outdated.
alter table wording add column outdated boolean default false not null;
update wording w
   set outdated = true
 where w.origin_digest <> (select encode(sha256(convert_to(o.text, 'UTF8')), 'hex') from wording o where o.id = w.derived_from);

-- All that filters ask of a wording, of which a million have dozens of values: an index finds the few that a filter keeps,
-- whatever it combines.
alter table wording add column standing varchar(120) collate "C" generated always as (
  language || ' ' || kind || ' ' || method || ' ' || state
  || case rank when 'DEPRECATED' then ' DEPRECATED' else '' end
  || case when outdated then ' OUTDATED' else '' end) stored;
create index wording_by_standing on wording (standing, id);

-- Compared by code points, as H2 does, and as whoever looks for the next value expects.
alter table statement alter column available type varchar(2000) collate "C";

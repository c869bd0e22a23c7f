-- How far the wordings of a statement are apart, from 0 to 10,000. A copy of what comparing them says, kept by whoever
-- writes wordings: a list of the most contested statements could not compare all of them. ScoreStoredStatements fills it.
alter table statement add column divergence integer default 0 not null;
create index statement_by_divergence on statement (divergence, id);

// @title Sources and their newest extracts
// @description Each source of which an extract describes a day up to the day asked about, with
//   how many extracts there are, the newest and how old it was then.
// @param asOf date required - the day
// @column kind string - the kind of source, such as register
// @column publisher string - who publishes it
// @column extracts integer - how many extracts are on record
// @column oldest date - the day that the oldest describes
// @column newest date - the day that the newest describes
// @column daysOld integer - how many days older than the day asked about the newest is
// @column licence string - under which the newest may be used
// @column completeFor strings - the sorts of tie whose absence from the newest means something
// @scope country
// @limit 1000
// @timeout 30s
MATCH (source:Source)
WHERE source.extractDate <= $asOf
WITH source ORDER BY source.extractDate DESC, source.id
WITH source.kind AS kind, source.publisher AS publisher, count(*) AS extracts,
  min(source.extractDate) AS oldest, head(collect(source)) AS latest
RETURN kind, publisher, extracts, oldest, latest.extractDate AS newest,
  duration.inDays(latest.extractDate, $asOf).days AS daysOld, latest.licence AS licence,
  coalesce(latest.completeFor, []) AS completeFor
ORDER BY kind, publisher

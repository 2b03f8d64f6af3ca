// @title Schools by name
// @description Schools, open or closed, whose name holds every word of the text or a word that begins
//   with it, best match first. Signs other than letters and digits only part words.
// @param text string required - the words to look for
// @column urn string - the school's unique reference number
// @column name string - its name
// @column phase string - its phase of education
// @column town string - its town
// @column postcode string - its postcode
// @column opened date - the first day it was open; blank if that is not known
// @column closed date - the first day it was not; blank while it is open
// @column score number - how well the name matches, to compare within one answer only
// @scope country
// @limit 50
// @timeout 10s
WITH [word IN split(reduce(text = toLower($text), sign IN [
  '+', '-', '&', '|', '!', '(', ')', '{', '}', '[', ']', '^', '"', '~', '*', '?', ':', '\\', '/',
  '<', '>', '=', '.', ',', ';', '#', '@', '%', '\t', '\n', '\r'] | replace(text, sign, ' ')), ' ')
  WHERE word <> ''] AS words
WHERE size(words) > 0
CALL db.index.fulltext.queryNodes('organisation_names',
  reduce(search = '', word IN words | search + ' +(' + word + ' ' + word + '*)'))
YIELD node, score
WHERE node:School
RETURN node.urn AS urn, node.name AS name, node.phase AS phase, node.town AS town,
  node.postcode AS postcode, node.start AS opened, node.end AS closed, score
ORDER BY score DESC, name, urn

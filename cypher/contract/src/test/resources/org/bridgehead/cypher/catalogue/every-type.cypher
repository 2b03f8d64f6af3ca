// @title Every type
// @description One line
//   and its continuation.
// @param authority string required - a code
// @param number integer default=20 - a number
// @param share number default=0.5 - a share
// @param on date default=2026-01-31 - a day
// @param open boolean default=true - a switch
// @param kinds strings default=person|activity
//   of=person|activity|legal-group - a list
// @param label string default=School of=School|Network - one of two
// @column key string - the key
// @column personName string personal - a name
// @column count integer - how many
// @scope authority
// @limit 1000
// @timeout 250ms
MATCH (authority:Authority {code: $authority})
RETURN authority.code AS key, $label AS personName, $number + $share AS count, $on, $open, $kinds

// The extracts that claims were taken from.
MATCH (s:Source)
RETURN s.id AS id, s.kind AS kind, s.publisher AS publisher, s.extractDate AS extractDate, s.licence AS licence,
  s.lawfulBasis AS lawfulBasis, s.completeFor AS completeFor, s.files AS files
